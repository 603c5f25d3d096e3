package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

/** What can be done with a booking, and what stands against it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingActionsHttpTest {

  private final Service service = Service.start();
  private final FrontDesk desk = FrontDesk.of(service);

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply actions(String booking) {
    return desk.alice().get("/api/v1/bookings/%s/actions".formatted(booking));
  }

  @Test
  void shows_every_action_with_what_stands_against_it() {
    var id = desk.book("2030-06-01", "2030-06-03").id();

    actions(id)
        .assertAnswer(
            200,
            """
            {
              "actions": [
                {"action": "confirm", "allowed": true, "reasons": []},
                {"action": "cancel", "allowed": true, "reasons": []},
                {"action": "assign", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                {"action": "move", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                {"action": "check_in", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                {"action": "check_out", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                {"action": "mark_no_show", "allowed": false, "reasons": [
                  {"code": "BOOKING_PENDING", "message": "The booking has not been confirmed."}]},
                {"action": "amend", "allowed": true, "reasons": []},
                {"action": "undo", "allowed": false, "reasons": [
                  {"code": "NOTHING_TO_UNDO",
                   "message": "The last step is none that can be undone."}]}
              ]
            }
            """);
  }

  @Test
  void gives_the_same_reasons_as_the_refusal_a_moment_later() {
    var id = desk.aConfirmedBooking("2030-06-02", "2030-06-03");
    var before = actions(id).body().at("/actions/4/reasons");

    var refusal = desk.step(id, "check-in");

    assertThat(refusal.body().get("reasons")).isEqualTo(before);
  }

  @Test
  void is_for_the_owner_alone() {
    var id = desk.aConfirmedBooking();

    desk.bob()
        .get("/api/v1/bookings/%s/actions".formatted(id))
        .assertProblem(404, "BOOKING_NOT_FOUND");
  }
}
