package org.roombooking.application.assignment;

import org.roombooking.application.access.Caller;

/**
 * The front desk looks at a plan of which booking would get which rooms. Nothing is written; {@link
 * CommitRoomPlan} carries it out.
 */
public final class PlanRooms {

  /** What became of it. */
  public sealed interface Outcome {

    record Done(DrawnRoomPlan plan) implements Outcome {}

    record Refused(RoomPlanRefusal why) implements Outcome {}
  }

  private final RoomPlanning planning;

  public PlanRooms(RoomPlanning planning) {
    this.planning = planning;
  }

  public Outcome handle(Caller caller, RoomPlanRequest request) {
    return switch (planning.draw(caller, request)) {
      case RoomPlanning.Drawing.Drawn(var hotel, DrawnRoomPlan plan) -> new Outcome.Done(plan);
      case RoomPlanning.Drawing.Refused(RoomPlanRefusal why) -> new Outcome.Refused(why);
    };
  }
}
