package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmendmentHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 1);
  private final String booking =
      hotel
          .book(bob, deluxe, "2030-06-01", "2030-06-03", "\"guest_name\": \"J\"")
          .assertStatus(201)
          .id();

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void the_front_desk_and_whoever_booked_are_told_night_by_night_what_a_change_costs() {
    var before = read();

    var reply = quote(bob, "{\"check_out\": \"2030-06-04\"}").assertStatus(201);

    assertThat(reply.header("Location")).contains("/api/v1/bookings/" + booking);
    var nights = reply.body().get("nights");
    assertThat(nights).hasSize(3);
    assertThat(nights.get(0).get("before")).isEqualTo(nights.get(0).get("after"));
    assertThat(nights.get(2).get("date").asString()).isEqualTo("2030-06-03");
    assertThat(nights.get(2).get("before").isNull()).isTrue();
    assertThat(reply.body().get("difference")).isEqualTo(nights.get(2).get("after"));
    assertThat(reply.body().get("reason_required").asBoolean()).isTrue();
    assertThat(read().body()).isEqualTo(before.body());
    quote(alice, "{\"check_out\": \"2030-06-04\", \"reprice\": \"all\"}").assertStatus(201);
  }

  @Test
  void what_was_quoted_is_committed_to_the_cent() {
    var quoted = quote(bob, "{\"check_out\": \"2030-06-04\"}").assertStatus(201).body();

    var reply = change(bob, commit(quoted.get("id").asString(), "Stays longer")).assertStatus(200);

    assertThat(reply.body().get("check_out").asString()).isEqualTo("2030-06-04");
    assertThat(reply.body().get("total_price")).isEqualTo(quoted.get("total_after"));
    assertThat(reply.header("ETag")).contains("\"2\"");
    assertThat(read().body()).isEqualTo(reply.body());
  }

  @Test
  void a_change_of_the_total_needs_a_reason() {
    var id = quote(bob, "{\"check_out\": \"2030-06-04\"}").id();

    change(bob, "{\"amendment_id\": \"%s\"}".formatted(id))
        .assertProblem(
            422,
            "REASON_REQUIRED",
            """
            {
              "detail": "The total changes; say why.",
              "errors": [{"field": "reason", "code": "REQUIRED", "message": "must be given"}]
            }
            """);
  }

  @Test
  void an_amendment_that_has_expired_that_is_stale_or_of_somebody_else_is_refused() {
    var id = quote(bob, "{\"check_out\": \"2030-06-04\"}").id();
    change(alice, commit(id, "Stays longer")).assertProblem(422, "UNKNOWN_AMENDMENT");

    change(bob, "{\"guest_name\": \"Anan\"}").assertStatus(200);
    change(bob, commit(id, "Stays longer")).assertProblem(409, "AMENDMENT_STALE");

    var next = quote(bob, "{\"check_out\": \"2030-06-04\"}").id();
    service.clock().advanceBy(Duration.ofMinutes(15));
    change(bob, commit(next, "Stays longer")).assertProblem(409, "AMENDMENT_EXPIRED");
  }

  @Test
  void a_night_that_is_full_cannot_be_gained() {
    hotel.book(bob, deluxe, "2030-06-03", "2030-06-04", "\"guest_name\": \"K\"").assertStatus(201);
    var id = quote(bob, "{\"check_out\": \"2030-06-04\"}").id();

    var reply = change(bob, commit(id, "Stays longer")).assertProblem(409, "NO_INVENTORY");

    assertThat(reply.body().at("/nights/0/date").asString()).isEqualTo("2030-06-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"check_in\": \"2030-06-02\"}",
        "{\"check_out\": \"2030-06-04\"}",
        "{\"rooms\": []}",
        "{\"guest_name\": \"Anan\", \"check_out\": null}"
      })
  void what_has_a_price_is_quoted_first(String body) {
    var reply = change(bob, body).assertProblem(422, "AMENDMENT_REQUIRED");

    assertThat(reply.body().get("detail").asString())
        .contains("POST /api/v1/bookings/" + booking + "/amendments");
  }

  @Test
  void what_it_says_of_its_guest_changes_at_once_for_whoever_saw_it_as_it_is() {
    change(bob, "{\"guest_name\": \"Anan\"}", "If-Match", "\"2\"")
        .assertProblem(412, "STALE_VERSION");

    var reply =
        change(
                bob,
                "{\"guest_name\": \"Anan\", \"special_request\": \"Quiet\"}",
                "If-Match",
                "\"1\"")
            .assertStatus(200);

    assertThat(reply.body().get("guest_name").asString()).isEqualTo("Anan");
    assertThat(reply.body().get("special_request").asString()).isEqualTo("Quiet");
    assertThat(change(bob, "{\"special_request\": null}").body().get("special_request").isNull())
        .isTrue();
  }

  @Test
  void rooms_are_named_once_and_are_the_booking_s() {
    var room = read().body().at("/rooms/0/id").asString();

    quote(
            bob,
            """
            {"rooms": [{"booked_room_id": "%s"}, {"booked_room_id": "%s"}]}
            """
                .formatted(room, room))
        .assertProblem(422, "INVALID_REQUEST");
    quote(bob, "{\"rooms\": [{\"booked_room_id\": \"%s\"}]}".formatted(booking))
        .assertProblem(422, "INVALID_REQUEST");
    var untyped = quote(bob, "{\"rooms\": [{\"guests\": 1}]}");
    untyped.assertProblem(422, "INVALID_REQUEST");
    assertThat(untyped.body().at("/errors/0/field").asString()).isEqualTo("rooms[0].room_type_id");
  }

  @Test
  void strangers_see_no_booking() {
    var carol = service.user("carol");

    quote(carol, "{\"check_out\": \"2030-06-04\"}").assertProblem(404, "BOOKING_NOT_FOUND");
    change(carol, "{\"guest_name\": \"Anan\"}").assertProblem(404, "BOOKING_NOT_FOUND");
  }

  private Reply read() {
    return alice.get("/api/v1/bookings/" + booking);
  }

  private Reply quote(Client caller, String body) {
    return caller.post("/api/v1/bookings/%s/amendments".formatted(booking), body);
  }

  private Reply change(Client caller, String body, String... headers) {
    return caller.patch("/api/v1/bookings/" + booking, body, headers);
  }

  private static String commit(String amendment, String reason) {
    return "{\"amendment_id\": \"%s\", \"reason\": \"%s\"}".formatted(amendment, reason);
  }
}
