package org.roombooking.http.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.assignment.DrawnRoomPlan;
import org.roombooking.domain.assignment.PlanCost;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.booking.BookedRoomId;

/**
 * A plan of rooms.
 *
 * @param verdict whether every room of a booking has one, none can have, or that is not known
 * @param cost what is not as it should be
 * @param bound no plan is better than this; where it is the cost, the plan is the best there is
 * @param conflict what cannot be had; null unless the verdict says that
 * @param changes the rooms that are given
 * @param unassigned rooms of bookings that are without one
 */
record RoomPlanResponse(
    String planToken,
    String verdict,
    Cost cost,
    Cost bound,
    @Nullable Conflict conflict,
    List<Change> changes,
    List<Unassigned> unassigned) {

  /** How good a plan is. What comes first counts first. */
  record Cost(int unassigned, int roomChanges, int moves, int shortGaps, int missedWishes) {

    private static Cost of(PlanCost cost) {
      return new Cost(
          cost.unplaced(), cost.roomChanges(), cost.moves(), cost.shortGaps(), cost.missedWishes());
    }
  }

  /** Rooms of bookings that cannot all be had on these nights, whatever becomes of the others. */
  record Conflict(List<String> nights, List<String> bookedRoomIds) {}

  /**
   * A room that is given, or several in turn.
   *
   * @param roomId the first of them, as is its number
   * @param from the first night behind its door
   * @param doors one after the other; several for guests who change rooms
   * @param insteadOf the room that is given up for it; null where there was none
   */
  record Change(
      String bookingId,
      String bookedRoomId,
      String roomId,
      String roomNumber,
      String from,
      String until,
      List<Door> doors,
      @Nullable String insteadOf) {

    private static Change of(DrawnRoomPlan.Change change) {
      var first = change.doors().getFirst().room();
      return new Change(
          change.booking().value().toString(),
          change.room().value().toString(),
          first.id().value().toString(),
          first.number().value(),
          change.nights().arrival().toString(),
          change.nights().departure().toString(),
          change.doors().stream().map(Door::of).toList(),
          change.instead().map(door -> door.value().toString()).orElse(null));
    }
  }

  /** A door, and the first day on which the room has it. */
  record Door(String roomId, String roomNumber, LocalDate from) {

    private static Door of(DrawnRoomPlan.Door door) {
      return new Door(
          door.room().id().value().toString(), door.room().number().value(), door.from());
    }
  }

  record Unassigned(String bookingId, String bookedRoomId, String from, String until) {

    private static Unassigned of(DrawnRoomPlan.Waiting waiting) {
      return new Unassigned(
          waiting.booking().value().toString(),
          waiting.room().value().toString(),
          waiting.nights().arrival().toString(),
          waiting.nights().departure().toString());
    }
  }

  static RoomPlanResponse of(DrawnRoomPlan drawn) {
    var plan = drawn.result().plan();
    return new RoomPlanResponse(
        drawn.token().value(),
        verdict(drawn.result()),
        Cost.of(plan.cost()),
        Cost.of(plan.bound()),
        conflict(drawn.result()),
        drawn.changes().stream().map(Change::of).toList(),
        drawn.waiting().stream().map(Unassigned::of).toList());
  }

  private static String verdict(PlanResult result) {
    return switch (result) {
      case PlanResult.Planned planned -> "PLANNED";
      case PlanResult.ProvedImpossible impossible -> "PROVED_IMPOSSIBLE";
      case PlanResult.GaveUp gaveUp -> "GAVE_UP";
    };
  }

  private static @Nullable Conflict conflict(PlanResult result) {
    return switch (result) {
      case PlanResult.ProvedImpossible(var plan, var nights, var stays) ->
          new Conflict(
              nights.stream().map(LocalDate::toString).toList(),
              stays.stream().map(BookedRoomId::value).map(UUID::toString).toList());
      case PlanResult.Planned planned -> null;
      case PlanResult.GaveUp gaveUp -> null;
    };
  }
}
