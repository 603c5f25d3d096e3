package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UndoLastStepHttpTest {

  private final Service service = Service.start();
  private final FrontDesk desk = FrontDesk.of(service);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void answers_with_the_booking_as_it_was_in_a_new_version() {
    var id = desk.aConfirmedBooking();
    desk.step(id, "assign-rooms").assertStatus(200);
    var before = desk.step(id, "check-in").assertStatus(200);
    desk.step(id, "check-out").assertStatus(200);

    var undone = desk.step(id, "undo").assertStatus(200);

    assertThat(undone.body()).isEqualTo(before.body());
    assertThat(undone.header("ETag")).contains("\"6\"");
    assertThat(desk.read(id).body()).isEqualTo(before.body());
  }

  @Test
  void is_refused_when_there_is_nothing_to_undo() {
    desk.step(desk.aConfirmedBooking(), "undo")
        .assertProblem(
            409,
            "ACTION_NOT_ALLOWED",
            """
            {
              "detail": "This cannot be done now; see reasons.",
              "reasons": [{
                "code": "NOTHING_TO_UNDO",
                "message": "The last step is none that can be undone."
              }]
            }
            """);
  }

  @Test
  void is_refused_with_the_nights_that_have_been_sold_since() {
    var id = desk.aConfirmedBooking();
    cancel(id);
    desk.hotel().confirm(desk.book("2030-06-02", "2030-06-03").id());

    desk.step(id, "undo")
        .assertProblem(
            409,
            "NO_INVENTORY",
            """
            {
              "detail": "Too few rooms are left on some nights; see nights.",
              "nights": [{"room_type_id": "%s", "date": "2030-06-02"}]
            }
            """
                .formatted(desk.deluxe()));
  }

  @Test
  void is_refused_where_the_hotel_lets_nothing_be_undone() {
    desk.alice()
        .patch("/api/v1/hotels/" + desk.hotel().id(), "{\"undo_minutes\": 0}")
        .assertStatus(200);
    var id = desk.aConfirmedBooking();
    cancel(id);

    var refusal = desk.step(id, "undo").assertProblem(409, "ACTION_NOT_ALLOWED");

    assertThat(refusal.body().at("/reasons/0/code").asString()).isEqualTo("UNDO_WINDOW_OVER");
  }

  private void cancel(String booking) {
    desk.alice()
        .post("/api/v1/hotels/%s/bookings/%s/cancel".formatted(desk.hotel().id(), booking))
        .assertStatus(200);
  }
}
