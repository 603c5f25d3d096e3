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

/** What guests wish of their room when they book it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WishesHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 3);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void what_guests_wish_of_a_room_is_kept_with_it_whatever_becomes_of_its_nights() {
    var booking =
        alice
            .post(
                "/api/v1/bookings",
                """
                {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
                 "guest_name": "J", "rooms": [
                   {"room_type_id": "%s", "wishes": ["sea view", "quiet", "quiet"]},
                   {"room_type_id": "%s"}]}
                """
                    .formatted(hotel.id(), deluxe, deluxe))
            .assertStatus(201)
            .id();
    var path = "/api/v1/bookings/" + booking;

    var quoted = alice.post(path + "/amendments", "{\"check_out\": \"2030-06-13\"}");
    alice
        .patch(
            path, "{\"amendment_id\": \"%s\", \"reason\": \"Stays longer\"}".formatted(quoted.id()))
        .assertStatus(200);

    var rooms = alice.get(path).assertStatus(200).body().get("rooms");
    assertThat(rooms.get(0).get("wishes")).isEqualTo(Reply.json("[\"quiet\", \"sea view\"]"));
    assertThat(rooms.get(1).get("wishes")).isEmpty();
  }

  @Test
  void no_more_than_twenty_short_wishes_are_kept() {
    var many = "\"x\", ".repeat(20) + "\"x\"";
    alice.post("/api/v1/bookings", wishing(many)).assertProblem(422, "INVALID_REQUEST");
    alice
        .post("/api/v1/bookings", wishing("\"" + "x".repeat(51) + "\""))
        .assertProblem(422, "INVALID_REQUEST");
  }

  private String wishing(String wishes) {
    return """
    {"hotel_id": "%s", "check_in": "2030-06-10", "check_out": "2030-06-12",
     "guest_name": "J", "rooms": [{"room_type_id": "%s", "wishes": [%s]}]}
    """
        .formatted(hotel.id(), deluxe, wishes);
  }
}
