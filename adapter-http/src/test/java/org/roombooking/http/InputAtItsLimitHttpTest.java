package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every field of every request at each of the limits its description gives: taken. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InputAtItsLimitHttpTest {

  @TestFactory
  Stream<DynamicTest> a_field_at_its_limit_is_taken() {
    return examples()
        .flatMap(request ->
            request.fields().entrySet().stream()
                .flatMap(field ->
                    limits(field.getValue()).stream()
                        .filter(json ->
                            !json.equals("null") || !request.goesWithAnother(field.getKey()))
                        .map(json ->
                            taken(
                                request.name(),
                                field.getKey(),
                                json,
                                known ->
                                    admitting(field.getKey(), json, known)
                                        .with(field.getKey(), json)))));
  }

  @TestFactory
  Stream<DynamicTest> a_field_of_an_entry_at_its_limit_is_taken() {
    return examples()
        .filter(request -> request.fields().containsKey("rooms"))
        .flatMap(request ->
            request.fieldsOfEntries("rooms").entrySet().stream()
                .flatMap(field ->
                    limits(field.getValue()).stream()
                        .map(json ->
                            taken(
                                request.name(),
                                field.getKey(),
                                json,
                                known -> known.withInEntry("rooms", field.getKey(), json)))));
  }

  /** A restriction of days ahead counts from 0, one that closes has no number at all. */
  private static ValidRequest admitting(String field, String json, ValidRequest known) {
    return switch (field + " " + json) {
      case "number 0" -> known.where("kind", "min_advance");
      case "number null" -> known.where("kind", "stop_sell");
      default -> known;
    };
  }

  private static Map<String, String> things(Client alice, HotelOf hotel, String type) {
    var system = alice.post("/api/v1/external-systems", "{\"name\": \"PMS\"}").assertStatus(201);
    return Map.of("hotels", hotel.id(), "room-types", type, "external-systems", system.id());
  }

  private static Stream<ValidRequest> examples() {
    return ValidRequest.withFields(HotelOf.NOBODYS_ID, HotelOf.NOBODYS_ID).stream();
  }

  private static List<String> limits(JsonNode schema) {
    var limits = new ArrayList<String>();
    if (schema.has("maxLength") && !schema.has("format") && !isCode(schema)) {
      limits.add("\"%s\"".formatted("é".repeat(schema.path("maxLength").asInt())));
      limits.add("\"%s\"".formatted("🛏".repeat(schema.path("maxLength").asInt())));
      limits.add("\"%s\"".formatted("é".repeat(Math.max(1, schema.path("minLength").asInt(0)))));
    }
    if (schema.has("minimum")) {
      limits.add(schema.path("minimum").asString());
      limits.add(schema.path("maximum").asString());
    }
    if (schema.path("type").toString().contains("null")) {
      limits.add("null");
    }
    return limits;
  }

  /** Whether only some characters stand in it. */
  private static boolean isCode(JsonNode schema) {
    return schema.has("pattern");
  }

  private static DynamicTest taken(
      String operation, String field, String json, Function<ValidRequest, String> body) {
    var shown = json.substring(0, Math.min(12, json.length()));
    return dynamicTest(
        "%s: %s %s".formatted(operation, field, shown), () -> assertTaken(operation, body));
  }

  private static void assertTaken(String operation, Function<ValidRequest, String> body) {
    try (var service = Service.start()) {
      var alice = service.user("alice");
      var hotel = HotelOf.openedBy(alice);
      var type = hotel.soldRoomType("Standard", 100);
      var request =
          ValidRequest.withFields(things(alice, hotel, type)).stream()
              .filter(known -> known.name().equals(operation))
              .findFirst()
              .orElseThrow();

      var reply = alice.sendJson(request.method(), request.target(), body.apply(request));

      // It may be refused for another reason: nobody has the token, the room is too small.
      assertThat(reply.body().path("code").asString(""))
          .as(reply.response().body())
          .isNotIn("MALFORMED_REQUEST", "INVALID_REQUEST");
    }
  }
}
