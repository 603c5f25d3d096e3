package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every request, wrong in every way that the description of the API knows: refused
 * with the right status and the name of the field, and nothing is stored.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.soldRoomType("Standard", 1);
  private final List<ValidRequest> requests = ValidRequest.withFields(hotel.id(), type);

  @AfterEach
  void stop() {
    service.close();
  }

  /** All that a caller can see; who has signed up cannot be seen. */
  private String everythingStored() {
    return Stream.of(
            "/api/v1/hotels",
            "/api/v1/hotels/%s/room-types".formatted(hotel.id()),
            "/api/v1/rooms?hotel_id=" + hotel.id(),
            "/api/v1/room-pricing?hotel_id=%s&room_type_id=%s".formatted(hotel.id(), type),
            "/api/v1/bookings",
            "/api/v1/external-systems",
            "/api/v1/members",
            "/api/v1/amenities?hotel_id=" + hotel.id(),
            "/api/v1/hotels/%s/facilities".formatted(hotel.id()),
            "/api/v1/hotels/%s/price-rules".formatted(hotel.id()),
            "/api/v1/hotels/%s/charges".formatted(hotel.id()),
            "/api/v1/hotels/%s/price-standards".formatted(hotel.id()))
        .map(target -> alice.get(target).assertStatus(200))
        .map(reply -> reply.header("X-Total-Count") + reply.response().body())
        .collect(Collectors.joining());
  }

  private DynamicTest refused(
      ValidRequest request, String json, String field, int status, String what) {
    return dynamicTest(
        "%s: %s %s".formatted(request, field, what),
        () -> {
          var before = everythingStored();

          var reply = alice.sendJson(request.method(), request.target(), json);

          reply.assertProblem(status, status == 400 ? "MALFORMED_REQUEST" : "INVALID_REQUEST");
          assertThat(reply.body().get("errors").findValuesAsString("field")).containsOnly(field);
          assertThat(everythingStored().equals(before)).as("nothing is stored").isTrue();
        });
  }

  @TestFactory
  Stream<DynamicTest> a_field_with_a_value_that_does_not_fit() {
    return requests.stream()
        .flatMap(request ->
            request.fields().entrySet().stream()
                .flatMap(field ->
                    BadValue.of(field.getValue()).stream()
                        .map(bad -> refusedField(request, field.getKey(), bad))));
  }

  private DynamicTest refusedField(ValidRequest request, String field, BadValue bad) {
    return refused(
        request, request.with(field, bad.json()), told(field, bad), bad.status(), bad.what());
  }

  /** What is wrong with an entry of a list is told of the entry. */
  private static String told(String field, BadValue bad) {
    return bad.json().equals("[null]") ? field + "[0]" : field;
  }

  @TestFactory
  Stream<DynamicTest> a_field_of_an_entry_with_a_value_that_does_not_fit() {
    return requests.stream()
        .filter(request -> request.fields().containsKey("rooms"))
        .flatMap(request ->
            request.fieldsOfEntries("rooms").entrySet().stream()
                .flatMap(field ->
                    BadValue.of(field.getValue()).stream()
                        .map(bad -> refusedEntry(request, field.getKey(), bad))));
  }

  private DynamicTest refusedEntry(ValidRequest request, String field, BadValue bad) {
    return refused(
        request,
        request.withInEntry("rooms", field, bad.json()),
        "rooms[0]." + told(field, bad),
        bad.status(),
        bad.what());
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_missing() {
    return requests.stream()
        .flatMap(request ->
            request.requiredFields().stream()
                .map(field -> refused(request, request.without(field), field, 422, "missing")));
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_unknown() {
    return Stream.concat(
        requests.stream()
            .map(
                request -> refused(request, request.with("colour", "1"), "colour", 400, "unknown")),
        requests.stream()
            .filter(request -> request.fields().containsKey("rooms"))
            .map(request ->
                refused(
                    request,
                    request.withInEntry("rooms", "colour", "1"),
                    "rooms[0].colour",
                    400,
                    "unknown")));
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_given_twice() {
    return requests.stream()
        .map(request -> {
          var field = request.fields().keySet().iterator().next();
          var twice =
              request.with(field, "null").replaceFirst("\\{", "{\"%s\":null,".formatted(field));
          return refused(request, twice, field, 400, "given twice");
        });
  }

  @TestFactory
  Stream<DynamicTest> a_list_with_too_many_entries() {
    return requests.stream()
        .filter(request -> request.fields().containsKey("rooms"))
        .map(request -> {
          var entry = request.body().path("rooms").get(0).toString();
          var entries = Stream.generate(() -> entry).limit(101).collect(Collectors.joining(","));
          return refused(
              request, request.with("rooms", "[" + entries + "]"), "rooms", 422, "too many");
        });
  }

  @TestFactory
  Stream<DynamicTest> a_body_that_is_no_object_in_json() {
    return requests.stream()
        .flatMap(request ->
            Stream.of(
                    "",
                    "{",
                    "null",
                    "[]",
                    "1",
                    "\"x\"",
                    request.body() + "{}",
                    "{'a': 1}",
                    "{\"a\": NaN}")
                .filter(body -> !body.isEmpty() || request.needsBody())
                .map(body ->
                    refusedWhole(
                        request,
                        "application/json",
                        body,
                        StandardCharsets.UTF_8,
                        400,
                        "MALFORMED_REQUEST")));
  }

  @TestFactory
  Stream<DynamicTest> a_body_of_another_type() {
    return requests.stream()
        .flatMap(request ->
            Stream.of("text/plain", "application/xml", "application/json; charset=iso-8859-1")
                .map(media ->
                    refusedWhole(
                        request,
                        media,
                        request.body().toString(),
                        StandardCharsets.UTF_8,
                        415,
                        "UNSUPPORTED_MEDIA_TYPE")));
  }

  @TestFactory
  Stream<DynamicTest> a_body_in_another_charset() {
    return requests.stream()
        .map(request ->
            refusedWhole(
                request,
                "application/json",
                request.body().toString(),
                StandardCharsets.UTF_16,
                400,
                "MALFORMED_REQUEST"));
  }

  @TestFactory
  Stream<DynamicTest> a_body_that_is_too_large() {
    return requests.stream()
        .map(request ->
            refusedWhole(
                request,
                "application/json",
                " ".repeat(64 * 1024) + request.body(),
                StandardCharsets.UTF_8,
                413,
                "BODY_TOO_LARGE"));
  }

  private DynamicTest refusedWhole(
      ValidRequest request, String media, String body, Charset charset, int status, String code) {
    var sent = body.strip();
    return dynamicTest(
        "%s: %s %s".formatted(request, media, sent.substring(0, Math.min(20, sent.length()))),
        () -> {
          var before = everythingStored();
          var http =
              alice
                  .request(request.target(), "Content-Type", media)
                  .method(request.method(), BodyPublishers.ofByteArray(body.getBytes(charset)));

          alice.send(request.method(), request.target(), http).assertProblem(status, code);
          assertThat(everythingStored().equals(before)).as("nothing is stored").isTrue();
        });
  }
}
