package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HotelClockHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf sandbox = HotelOf.openedBy(alice, "\"sandbox\": true");

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply set(HotelOf hotel, String now) {
    return alice.sendJson(
        "PUT", "/api/v1/hotels/%s/clock".formatted(hotel.id()), "{\"now\": \"%s\"}".formatted(now));
  }

  @Test
  void a_sandbox_is_set_forward_and_its_holds_expire() {
    var deluxe = sandbox.soldRoomType("Deluxe", 1);
    var booking = sandbox.book(deluxe, "2030-06-10", "2030-06-12").assertStatus(201).id();

    set(sandbox, "2030-06-09T05:00:00Z")
        .assertAnswer(200, "{\"now\": \"2030-06-09T05:00:00Z\", \"sandbox\": true}");

    var history = alice.get("/api/v1/bookings/%s/history".formatted(booking)).items();
    assertThat(history.getLast().path("type").asString()).isEqualTo("expired");
    assertThat(history.getLast().path("at").asString()).isEqualTo("2030-06-01T05:30:00Z");
    assertThat(alice.get("/api/v1/bookings?status=expired").items()).hasSize(1);
    alice
        .get("/api/v1/hotels/%s/clock".formatted(sandbox.id()))
        .assertAnswer(200, "{\"now\": \"2030-06-09T05:00:00Z\", \"sandbox\": true}");
  }

  @Test
  void it_is_not_set_back_nor_too_far() {
    set(sandbox, "2030-06-01T04:59:59Z").assertProblem(409, "CLOCK_BACKWARDS");
    set(sandbox, "2031-06-03T05:00:00Z").assertProblem(422, "INVALID_REQUEST");
    set(sandbox, "tomorrow").assertProblem(422, "INVALID_REQUEST");
  }

  @Test
  void a_hotel_that_is_no_sandbox_has_everybodys_time() {
    var real = HotelOf.openedBy(alice);

    set(real, "2030-06-09T05:00:00Z").assertProblem(409, "SANDBOX_ONLY");

    alice
        .get("/api/v1/hotels/%s/clock".formatted(real.id()))
        .assertAnswer(200, "{\"now\": \"2030-06-01T05:00:00Z\", \"sandbox\": false}");
    assertThat(alice.get("/api/v1/hotels/" + real.id()).body().path("sandbox").asBoolean())
        .isFalse();
    assertThat(alice.get("/api/v1/hotels/" + sandbox.id()).body().path("sandbox").asBoolean())
        .isTrue();
  }

  @Test
  void nobody_else_sees_or_sets_it() {
    var bob = service.user("bob");
    var clock = "/api/v1/hotels/%s/clock".formatted(sandbox.id());

    bob.get(clock).assertProblem(404, "HOTEL_NOT_FOUND");
    bob.sendJson("PUT", clock, "{\"now\": \"2030-06-09T05:00:00Z\"}")
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }
}
