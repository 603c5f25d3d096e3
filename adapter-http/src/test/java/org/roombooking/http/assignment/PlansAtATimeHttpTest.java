package org.roombooking.http.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.route.Places;

/** A service in which others draw as many plans as may be drawn at a time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansAtATimeHttpTest {

  private final Service service =
      Service.startWith(new Places(0, Duration.ZERO, Phrase.PLANS_BUSY));
  private final Client alice = service.user("alice");
  private final HotelOf hotel = HotelOf.openedBy(alice);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void whoever_wants_a_plan_is_told_to_come_again() {
    var june = "\"from\": \"2030-06-01\", \"until\": \"2030-07-01\"";
    var plan = "/api/v1/hotels/%s/room-plan".formatted(hotel.id());

    assertBusy(alice.post(plan, "{" + june + "}"));
    assertBusy(alice.post(plan + "/commit", "{" + june + ", \"plan_token\": \"0123\"}"));
  }

  @Test
  void a_booking_for_which_others_may_move_waits_too_and_one_that_moves_nobody_does_not() {
    var deluxe = hotel.soldRoomType("Deluxe", 1);
    var booking = hotel.confirm(hotel.book(deluxe, "2030-06-10", "2030-06-12").id());
    var assign = "/api/v1/bookings/%s/assign-rooms".formatted(booking);

    assertBusy(alice.post(assign, "{\"move_others\": true}"));
    alice.post(assign).assertStatus(200);
  }

  private static void assertBusy(Reply reply) {
    assertThat(reply.assertStatus(503).text("code")).isEqualTo("UNAVAILABLE");
    assertThat(reply.text("detail")).startsWith("Too many plans");
  }
}
