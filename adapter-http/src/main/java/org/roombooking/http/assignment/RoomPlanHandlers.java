package org.roombooking.http.assignment;

import java.time.LocalDate;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.DrawnRoomPlan;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.RoomPlanRefusal;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Request;

/** Answers the requests about plans of rooms. */
final class RoomPlanHandlers {

  private final PlanRooms planRooms;
  private final CommitRoomPlan commitRoomPlan;
  private final Places places;

  /**
   * Handlers.
   *
   * @param places for plans: each keeps a processor busy, which bookings need too
   */
  RoomPlanHandlers(PlanRooms planRooms, CommitRoomPlan commitRoomPlan, Places places) {
    this.planRooms = planRooms;
    this.commitRoomPlan = commitRoomPlan;
    this.places = places;
  }

  Answer plan(Request request) {
    var wanted = request.body(RoomPlanRequestBody.class).request(hotelOf(request));
    return switch (places.take(() -> planRooms.handle(request.caller(), wanted))) {
      case PlanRooms.Outcome.Done(DrawnRoomPlan plan) -> Answer.ok(RoomPlanResponse.of(plan));
      case PlanRooms.Outcome.Refused(RoomPlanRefusal why) -> refused(why);
    };
  }

  Answer commit(Request request) {
    var command =
        request.body(CommitRoomPlanRequest.class).command(request.caller(), hotelOf(request));
    return switch (places.take(() -> commitRoomPlan.handle(command))) {
      case CommitRoomPlan.Outcome.Done(DrawnRoomPlan plan) -> Answer.ok(RoomPlanResponse.of(plan));
      case CommitRoomPlan.Outcome.Refused(RoomPlanRefusal why) -> refused(why);
      case CommitRoomPlan.Outcome.Stale() ->
          Answer.problem(Problem.of(ProblemCode.ROOM_PLAN_STALE, Phrase.PLAN_AGAIN.with()));
    };
  }

  private static Answer refused(RoomPlanRefusal why) {
    return switch (why) {
      case RoomPlanRefusal.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case RoomPlanRefusal.PeriodOver(LocalDate today) ->
          throw new InvalidRequest(
              "until", FieldCode.IN_THE_PAST, Phrase.MUST_BE_AFTER.with(today));
      case RoomPlanRefusal.PeriodTooLong(int maxNights) ->
          throw new InvalidRequest(
              "until",
              FieldCode.TOO_LARGE,
              Phrase.MUST_BE_WITHIN_NIGHTS_AFTER.with(maxNights, "from"));
      case RoomPlanRefusal.TooManyBookings(int maxBookings) ->
          Answer.problem(
              Problem.of(
                  ProblemCode.TOO_MANY_BOOKINGS, Phrase.PLAN_SHORTER_PERIOD.with(maxBookings)));
    };
  }

  private static HotelId hotelOf(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
