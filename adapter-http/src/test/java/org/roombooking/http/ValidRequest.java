package org.roombooking.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

  /** The examples of every operation that takes fields, about a hotel and a room type. */
  static List<ValidRequest> withFields(String hotel, String type) {
    return all(hotel, type, HotelOf.NOBODYS_ID)
        .filter(request -> !request.fields().isEmpty())
        .toList();
  }

  /** The examples of every operation under {@code /api/v1}. */
  static Stream<ValidRequest> all(String hotel, String type, String booking) {
    return DOCUMENT
        .path("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/v1"))
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(operation ->
                    of(path.getKey(), operation.getKey(), operation.getValue())
                        .about(hotel, type, booking)));
  }

  private static ValidRequest of(String path, String method, JsonNode operation) {
    return new ValidRequest(
        method.toUpperCase(Locale.ROOT), path, operation, path, json(operation).path("example"));
  }

  private ValidRequest about(String hotel, String type, String booking) {
    var known =
        target
            .replace("{hotel_id}", hotel)
            .replace("{id}", booking)
            .replace("{room_type_id}", type)
            .replace("{image_id}", HotelOf.NOBODYS_ID);
    var named = body.isMissingNode() ? body : Reply.json(named(body.toString(), hotel, type));
    return new ValidRequest(method, path, operation, known, named);
  }

  /** The same at another place. */
  ValidRequest at(String other) {
    return new ValidRequest(method, path, operation, other, body);
  }

  private static String named(String json, String hotel, String type) {
    return json.replaceAll("(\"hotel_id\":)\"[^\"]*\"", "$1\"" + hotel + "\"")
        .replaceAll("(\"room_type_id\":)\"[^\"]*\"", "$1\"" + type + "\"");
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

  /** Whether it takes a file in a form. */
  boolean takesFile() {
    return operation.path("requestBody").path("content").has("multipart/form-data");
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
