package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every parameter of every operation, wrong in every way that the description knows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadParameterHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Standard", 1);

  @AfterEach
  void stop() {
    service.close();
  }

  private Stream<ValidRequest> requests() {
    return ValidRequest.all(hotel.id(), type, HotelOf.NOBODYS_ID);
  }

  private Stream<ValidRequest> withQuery() {
    return requests().filter(request -> !request.queryParameters().isEmpty());
  }

  private static String query(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining("&", "?", ""));
  }

  /** What a request cannot do without. */
  private Map<String, String> required(ValidRequest request) {
    var values = new TreeMap<String, String>();
    for (var parameter : request.queryParameters()) {
      if (parameter.path("required").asBoolean()) {
        var name = parameter.path("name").asString();
        values.put(name, valid(name));
      }
    }
    return values;
  }

  private String valid(String parameter) {
    return switch (parameter) {
      case "hotel_id" -> hotel.id();
      case "room_type_id" -> type;
      case "check_in" -> "2030-06-10";
      case "check_out" -> "2030-06-11";
      default -> "Bangkok";
    };
  }

  private DynamicTest refused(
      ValidRequest request, String target, String parameter, int status, String what) {
    return dynamicTest(
        "%s: %s %s".formatted(request, parameter, what),
        () -> {
          var reply = alice.get(target);

          reply.assertProblem(status, status == 400 ? "MALFORMED_REQUEST" : "INVALID_REQUEST");
          assertThat(reply.body().get("errors").findValuesAsString("field"))
              .containsOnly(parameter);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_parameter_with_a_value_that_does_not_fit() {
    return withQuery()
        .flatMap(request ->
            request.queryParameters().stream()
                .flatMap(parameter ->
                    badValues(parameter.path("schema")).stream()
                        .map(bad -> refused(request, parameter.path("name").asString(), bad))));
  }

  private DynamicTest refused(ValidRequest request, String parameter, String bad) {
    var values = required(request);
    values.put(parameter, bad);
    var shown = bad.length() > 20 ? "too long" : "as '%s'".formatted(bad);
    return refused(request, request.target() + query(values), parameter, 422, shown);
  }

  private static List<String> badValues(JsonNode schema) {
    var values = new ArrayList<String>();
    values.add("");
    if (schema.path("type").asString().equals("integer")) {
      values.addAll(List.of("x", "1.5", "1e2", "0x1", "99999999999999999999"));
      values.add(String.valueOf(schema.path("minimum").asLong() - 1));
      values.add(String.valueOf(schema.path("maximum").asLong() + 1));
    } else if (schema.has("format") || schema.has("enum")) {
      values.addAll(List.of("x", "2030-02-30", "2030-06-01T00:00:00Z", "%20"));
    } else {
      values.add("x".repeat(schema.path("maxLength").asInt() + 1));
      values.add("a%00b");
    }
    return values;
  }

  @TestFactory
  Stream<DynamicTest> a_parameter_that_is_missing() {
    return withQuery()
        .flatMap(request ->
            required(request).keySet().stream()
                .map(parameter -> {
                  var values = required(request);
                  values.remove(parameter);
                  return refused(
                      request, request.target() + query(values), parameter, 422, "missing");
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_parameter_that_is_unknown() {
    return requests()
        .filter(request -> request.method().equals("GET"))
        .map(request -> {
          var values = required(request);
          values.put("colour", "red");
          return refused(request, request.target() + query(values), "colour", 400, "unknown");
        });
  }

  @TestFactory
  Stream<DynamicTest> a_parameter_that_is_given_twice() {
    return withQuery()
        .map(request -> {
          var parameter = request.queryParameters().getFirst().path("name").asString();
          var twice = query(Map.of(parameter, hotel.id())) + "&%s=x".formatted(parameter);
          return dynamicTest(
              request + ": " + parameter,
              () -> alice.get(request.target() + twice).assertProblem(400, "MALFORMED_REQUEST"));
        });
  }

  @TestFactory
  Stream<DynamicTest> a_path_with_an_id_that_is_none() {
    return requests()
        .filter(request -> request.path().contains("{"))
        .map(request -> {
          var target = request.path().replaceAll("\\{[^}]*}", "x") + query(required(request));
          return dynamicTest(
              request.toString(),
              () ->
                  alice
                      .sendJson(request.method(), target, bodyOf(request))
                      .assertProblem(400, "MALFORMED_REQUEST"));
        });
  }

  private static String bodyOf(ValidRequest request) {
    return request.body().isMissingNode() ? "" : request.body().toString();
  }
}
