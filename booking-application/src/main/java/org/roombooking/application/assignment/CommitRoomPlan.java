package org.roombooking.application.assignment;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.property.Hotel;

/**
 * The front desk carries out a plan it has looked at, if nothing has changed since (docs/rules.md:
 * Planned).
 */
public final class CommitRoomPlan {

  /**
   * Which plan.
   *
   * @param request as it was when the plan was looked at
   * @param token of that plan
   */
  public record Command(Caller caller, RoomPlanRequest request, PlanToken token) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(DrawnRoomPlan plan) implements Outcome {}

    record Refused(RoomPlanRefusal why) implements Outcome {}

    /** Something that the plan depends on is not as it was. */
    record Stale() implements Outcome {}
  }

  private final RoomPlanning planning;
  private final Reseating reseating;
  private final Transactions transactions;
  private final HotelClock clock;

  public CommitRoomPlan(
      RoomPlanning planning, Reseating reseating, Transactions transactions, HotelClock clock) {
    this.planning = planning;
    this.reseating = reseating;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The same plan is drawn again, before anybody has to wait, and then carried out. */
  public Outcome handle(Command command) {
    return switch (planning.draw(command.caller(), command.request())) {
      case RoomPlanning.Drawing.Refused(RoomPlanRefusal why) -> new Outcome.Refused(why);
      case RoomPlanning.Drawing.Drawn(Hotel hotel, DrawnRoomPlan plan) ->
          plan.token().equals(command.token())
              ? transactions.call(() -> commit(command, hotel, plan))
              : new Outcome.Stale();
    };
  }

  private Outcome commit(Command command, Hotel hotel, DrawnRoomPlan plan) {
    if (!planning.takeTurn(hotel, command.request(), plan.rack()).equals(plan.rack())) {
      return new Outcome.Stale();
    }
    reseating.carryOut(
        plan.rack().seatings(plan.result().plan()), command.caller(), clock.now(hotel));
    return new Outcome.Done(plan);
  }
}
