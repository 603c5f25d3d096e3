package org.roombooking.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.roombooking.http.route.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The request that the OpenAPI document gives as the example of an operation, with the names of
 * things that are there.
 */
record ValidRequest(String method, String path, JsonNode operation, String target, JsonNode body) {

  private static final String PLACE = "the place of the field";
  private static final JsonNode DOCUMENT = OpenApiRoutes.document();

  private static final Pattern PLACE_IN_PATH = Pattern.compile("([a-z-]+)/\\{[^}]*}");

  /** The examples of every operation that takes fields, about a hotel and a room type. */
  static List<ValidRequest> withFields(String hotel, String type) {
    return withFields(Map.of("hotels", hotel, "room-types", type));
  }

  /** The examples of every operation that takes fields, about these things. */
  static List<ValidRequest> withFields(Map<String, String> things) {
    return all(things).filter(request -> !request.fields().isEmpty()).toList();
  }

  /** The examples of every operation under {@code /api/v1}. */
  static Stream<ValidRequest> all(String hotel, String type, String booking) {
    return all(Map.of("hotels", hotel, "room-types", type, "bookings", booking));
  }

  /**
   * The examples of every operation under {@code /api/v1}.
   *
   * @param things the ids of things that are there, by what they stand after in a path
   */
  static Stream<ValidRequest> all(Map<String, String> things) {
    return DOCUMENT
        .path("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/v1"))
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(operation ->
                    of(path.getKey(), operation.getKey(), operation.getValue()).about(things)));
  }

  private static ValidRequest of(String path, String method, JsonNode operation) {
    return new ValidRequest(
        method.toUpperCase(Locale.ROOT), path, operation, path, json(operation).path("example"));
  }

  private ValidRequest about(Map<String, String> things) {
    var known =
        PLACE_IN_PATH
            .matcher(target)
            .replaceAll(place ->
                place.group(1) + "/" + things.getOrDefault(place.group(1), HotelOf.NOBODYS_ID));
    var named = body.isMissingNode() ? body : Reply.json(named(body.toString(), things));
    return new ValidRequest(method, path, operation, known, named);
  }

  /** The same at another place. */
  ValidRequest at(String other) {
    return new ValidRequest(method, path, operation, other, body);
  }

  private static String named(String json, Map<String, String> things) {
    var named = json;
    for (var name : IdSlot.KINDS.entrySet()) {
      var id = things.get(name.getValue());
      if (id != null) {
        named =
            named.replaceAll("(\"%s\":)\"[^\"]*\"".formatted(name.getKey()), "$1\"" + id + "\"");
      }
    }
    return named;
  }

  private static JsonNode json(JsonNode operation) {
    return operation.path("requestBody").path("content").path("application/json");
  }

  String name() {
    return operation.path("operationId").asString();
  }

  Access access() {
    return Access.valueOf(operation.path("x-access").asString());
  }

  /** Whether it says nothing without a body. */
  boolean needsBody() {
    return operation.path("requestBody").path("required").asBoolean(false);
  }

  /** The same without its body, where that says nothing that must be said. */
  Optional<ValidRequest> withoutBody() {
    return body.isMissingNode() || needsBody()
        ? Optional.empty()
        : Optional.of(
            new ValidRequest(method, path, operation, target, body.path("what is not there")));
  }

  /** Whether it takes a file in a form. */
  boolean takesFile() {
    return operation.path("requestBody").path("content").has("multipart/form-data");
  }

  /** Whether it answers with a list. */
  boolean isPaged() {
    return queryParameters().stream()
        .anyMatch(parameter -> parameter.path("name").asString().equals("page"));
  }

  /** Whether a problem of this code is one of those described. */
  boolean tells(String code) {
    return operation
        .path("x-problem-codes")
        .valueStream()
        .anyMatch(described -> described.asString().equals(code));
  }

  /** The fields of the body by their names, each with its schema. */
  Map<String, JsonNode> fields() {
    return fields(json(operation).path("schema"));
  }

  /** The same of the entries of a list in the body. */
  Map<String, JsonNode> fieldsOfEntries(String list) {
    return fields(fields().get(list).path("items"));
  }

  private static Map<String, JsonNode> fields(JsonNode schema) {
    var fields = new TreeMap<String, JsonNode>();
    OpenApiRoutes.resolved(DOCUMENT, schema).path("properties").forEachEntry(fields::put);
    return fields;
  }

  /** Whether a field says nothing without another. */
  boolean goesWithAnother(String field) {
    var schema = OpenApiRoutes.resolved(DOCUMENT, json(operation).path("schema"));
    return schema.path("dependentRequired").has(field);
  }

  List<String> requiredFields() {
    var schema = OpenApiRoutes.resolved(DOCUMENT, json(operation).path("schema"));
    return schema.path("required").valueStream().map(JsonNode::asString).toList();
  }

  List<JsonNode> queryParameters() {
    return operation
        .path("parameters")
        .valueStream()
        .map(parameter -> OpenApiRoutes.resolved(DOCUMENT, parameter))
        .filter(parameter -> parameter.path("in").asString().equals("query"))
        .toList();
  }

  /** With a field as it is written here, even where no library would write it so. */
  String with(String field, String json) {
    var changed = (ObjectNode) body.deepCopy();
    changed.put(field, PLACE);
    return written(changed, json);
  }

  /** The same where a field is something else. */
  ValidRequest where(String field, String text) {
    var changed = (ObjectNode) body.deepCopy();
    changed.put(field, text);
    return new ValidRequest(method, path, operation, target, changed);
  }

  String without(String field) {
    var changed = (ObjectNode) body.deepCopy();
    changed.remove(field);
    return changed.toString();
  }

  /** With a field of the first entry of a list. */
  String withInEntry(String list, String field, String json) {
    var changed = (ObjectNode) body.deepCopy();
    ((ObjectNode) changed.path(list).get(0)).put(field, PLACE);
    return written(changed, json);
  }

  private static String written(ObjectNode changed, String json) {
    return changed.toString().replace("\"" + PLACE + "\"", json);
  }

  @Override
  public String toString() {
    return name();
  }
}
