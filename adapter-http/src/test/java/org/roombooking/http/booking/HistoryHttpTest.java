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
class HistoryHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 1);
  private final String booking =
      hotel
          .book(bob, deluxe, "2030-06-10", "2030-06-12", "\"guest_name\": \"John Doe\"")
          .assertStatus(201)
          .id();

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply confirm(String... headers) {
    return alice
        .post("/api/v1/hotels/%s/bookings/%s/confirm".formatted(hotel.id(), booking), "{}", headers)
        .assertStatus(200);
  }

  private Reply history(Client reader, String query) {
    return reader.get("/api/v1/bookings/%s/history%s".formatted(booking, query));
  }

  @Test
  void the_hotel_reads_who_did_what_by_which_client_and_request() {
    var confirmed = confirm("User-Agent", "Front desk 3", "X-Request-Id", "desk-17");
    assertThat(confirmed.header("X-Request-Id")).contains("desk-17");

    var entry = history(alice, "").assertStatus(200).items().get(1);

    assertThat(entry.path("number").asInt()).isEqualTo(2);
    assertThat(entry.path("type").asString()).isEqualTo("confirmed");
    assertThat(entry.path("at").asString()).isEqualTo("2030-06-01T05:00:00Z");
    assertThat(entry.at("/actor/kind").asString()).isEqualTo("user");
    assertThat(entry.path("client").asString()).isEqualTo("Front desk 3");
    assertThat(entry.path("request_id").asString()).isEqualTo("desk-17");
    assertThat(entry.path("reason").isNull()).isTrue();
    assertThat(entry.path("changes"))
        .isEqualTo(
            Reply.json(
                """
                [
                  {"field": "status", "before": "pending", "after": "confirmed"},
                  {"field": "expires_at", "before": "2030-06-01T05:30:00Z", "after": null}
                ]
                """));
  }

  @Test
  void who_booked_reads_what_happened_and_not_what_the_hotels_client_said() {
    confirm("User-Agent", "Front desk 3");

    var entries = history(bob, "").assertStatus(200).items();

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).path("request_id").isString()).isTrue();
    assertThat(entries.get(1).path("client").isNull()).isTrue();
    assertThat(entries.get(1).path("request_id").isNull()).isTrue();
    assertThat(entries.get(1).at("/actor/user_id").isString()).isTrue();
  }

  @Test
  void nobody_else_finds_a_history() {
    history(service.user("carol"), "").assertProblem(404, "BOOKING_NOT_FOUND");
  }

  @Test
  void it_is_read_in_pages() {
    confirm();

    var page = history(alice, "?page=2&limit=1").assertStatus(200);

    assertThat(page.header("X-Total-Count")).contains("2");
    assertThat(page.items()).hasSize(1);
    assertThat(page.items().getFirst().path("number").asInt()).isEqualTo(2);
  }

  @Test
  void a_hold_that_ran_out_is_the_work_of_the_service() {
    service.clock().setTo(Service.NOON.plusSeconds(3600));
    service.useCases().expireHolds().handle(10);

    var entry = history(alice, "").assertStatus(200).items().getLast();

    assertThat(entry.path("type").asString()).isEqualTo("expired");
    assertThat(entry.path("actor"))
        .isEqualTo(
            Reply.json("{\"kind\": \"system\", \"user_id\": null, \"job\": \"expire-holds\"}"));
    assertThat(entry.path("client").isNull()).isTrue();
  }
}
