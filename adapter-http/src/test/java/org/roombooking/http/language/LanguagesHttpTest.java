package org.roombooking.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguagesHttpTest {

  private static final String NOBODYS_HOTEL = "/api/v1/hotels/" + HotelOf.NOBODYS_ID;

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 1);

  @AfterAll
  void stop() {
    service.close();
  }

  private Reply booked(String language, String... headers) {
    var all = new ArrayList<>(List.of("Accept-Language", language));
    all.addAll(List.of(headers));
    var json =
        """
        {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2031-07-10",
         "rooms": [{"room_type_id": "%s"}], "guest_name": "J"}
        """
            .formatted(hotel.id(), deluxe);
    return alice.post("/api/v1/bookings", json, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "th | th | ไม่พบโรงแรม 01900000-0000-7000-8000-000000000000",
        "fil | fil | Walang hotel na 01900000-0000-7000-8000-000000000000.",
        "tl | fil | Walang hotel na 01900000-0000-7000-8000-000000000000.",
        "th;q=0.2,en;q=0.9 | en | There is no hotel 01900000-0000-7000-8000-000000000000.",
        "zh | en | There is no hotel 01900000-0000-7000-8000-000000000000.",
        ";;q=,th_TH,% | en | There is no hotel 01900000-0000-7000-8000-000000000000.",
      })
  void a_problem_is_told_in_the_language_that_is_read_best(
      String accepted, String language, String detail) {
    var reply = alice.get(NOBODYS_HOTEL, "Accept-Language", accepted);

    reply.assertProblem(404, "HOTEL_NOT_FOUND", "{\"detail\": \"%s\"}".formatted(detail));
    assertThat(reply.header("Content-Language")).hasValue(language);
    assertThat(reply.header("Vary")).hasValue("Accept-Language");
  }

  @Test
  void whoever_does_not_say_what_they_read_is_told_in_english() {
    var reply = alice.get(NOBODYS_HOTEL);

    assertThat(reply.text("title")).isEqualTo("No such hotel");
    assertThat(reply.header("Content-Language")).hasValue("en");
  }

  @Test
  void a_whole_problem_in_thai() {
    booked("th-TH-u-ca-buddhist")
        .assertProblem(
            422,
            "STAY_TOO_LONG",
            """
            {
              "detail": "เข้าพักได้ไม่เกิน 366 คืน",
              "errors": [{
                "field": "check_out",
                "code": "TOO_LARGE",
                "message": "ต้องอยู่หลัง check_in ไม่เกิน 366 คืน"
              }]
            }
            """);
  }

  @Test
  void the_reasons_against_an_action_are_told_in_the_language_that_is_read_best() {
    var booking =
        hotel.book(alice, deluxe, "2030-06-10", "2030-06-12", "\"guest_name\": \"J\"").id();

    var reply =
        alice.get("/api/v1/bookings/%s/actions".formatted(booking), "Accept-Language", "tl");

    assertThat(reply.body().path("actions").get(2))
        .isEqualTo(
            Reply.json(
                """
                {"action": "assign", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "Hindi pa nakukumpirma ang booking."}]}
                """));
    assertThat(reply.header("Content-Language")).hasValue("fil");
    assertThat(reply.header("Vary")).hasValue("Accept-Language");
  }

  @Test
  void an_answer_without_words_is_in_no_language() {
    var reply = alice.get("/api/v1/hotels/" + hotel.id(), "Accept-Language", "th");

    reply.assertStatus(200);
    assertThat(reply.header("Content-Language")).isEmpty();
    assertThat(reply.header("Vary")).isEmpty();
  }

  @Test
  void a_kept_answer_is_given_again_in_the_language_it_was_first_given_in() {
    var first = booked("th", "Idempotency-Key", "one");

    var again = booked("en", "Idempotency-Key", "one");

    assertThat(again.header("Idempotent-Replayed")).hasValue("true");
    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(again.header("Content-Language")).hasValue("th");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void every_kind_of_problem_has_its_words_in_thai_and_the_same_codes(
      String problem, String method, String target, String body, Map<String, String> headers) {
    var english = send(method, target, body, headers, "en");
    var thai = send(method, target, body, headers, "th");

    assertThat(english.text("code")).isEqualTo(problem);
    assertThat(thai.header("Content-Language")).hasValue("th");
    assertThat(withoutWords(thai)).isEqualTo(withoutWords(english));
    assertThat(words(thai)).hasSameSizeAs(words(english));
    assertThat(words(thai)).allSatisfy(word -> assertThat(word).containsPattern("[ก-๙]"));
  }

  static Stream<Arguments> requests() {
    var rooms = "/api/v1/rooms";
    var json = Map.of("Content-Type", "application/json");
    return Stream.of(
        Arguments.of("MALFORMED_REQUEST", "POST", rooms, "{", json),
        Arguments.of("MALFORMED_REQUEST", "POST", rooms, "{\"floor\": 3}", json),
        Arguments.of("MALFORMED_REQUEST", "GET", "/api/v1/hotels?page=1&page=2", "", json),
        Arguments.of("MALFORMED_REQUEST", "GET", "/api/v1/hotels/mine-or-yours", "", json),
        Arguments.of("INVALID_REQUEST", "POST", rooms, "{}", json),
        Arguments.of(
            "INVALID_REQUEST",
            "POST",
            rooms,
            "{\"room_number\": \"\", \"max_occupancy\": 0}",
            json),
        Arguments.of("INVALID_REQUEST", "GET", "/api/v1/hotels?limit=0", "", json),
        Arguments.of("UNAUTHENTICATED", "GET", "/api/v1/bookings", "", Map.of("By", "nobody")),
        Arguments.of("NOT_FOUND", "GET", "/api/v1/nowhere", "", json),
        Arguments.of("METHOD_NOT_ALLOWED", "DELETE", rooms, "", json),
        Arguments.of(
            "UNSUPPORTED_MEDIA_TYPE", "POST", rooms, "a", Map.of("Content-Type", "text/plain")),
        Arguments.of("BODY_TOO_LARGE", "POST", rooms, "a".repeat(200_000), json),
        Arguments.of("URI_TOO_LONG", "GET", "/" + "a".repeat(9_000), "", json),
        Arguments.of("MALFORMED_REQUEST", "GET", "/api//hotels", "", json));
  }

  private Reply send(
      String method, String target, String body, Map<String, String> headers, String language) {
    var client = headers.containsKey("By") ? service.anybody() : alice;
    var request =
        client
            .request(target, "Accept-Language", language, "X-Request-Id", "same")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(method, target, request);
  }

  private static JsonNode withoutWords(Reply reply) {
    var problem = (ObjectNode) reply.body();
    problem.remove(List.of("title", "detail"));
    problem.path("errors").forEach(error -> ((ObjectNode) error).remove("message"));
    return problem;
  }

  private static List<String> words(Reply reply) {
    var problem = reply.body();
    return Stream.concat(
            Stream.of(problem.path("title"), problem.path("detail")),
            problem.path("errors").valueStream().map(error -> error.path("message")))
        .map(JsonNode::asString)
        .toList();
  }
}
