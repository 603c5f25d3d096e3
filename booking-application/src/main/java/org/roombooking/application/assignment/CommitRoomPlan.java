package org.roombooking.application.assignment;

import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.version.Versioned;

/** The front desk carries out a plan it has looked at, if nothing has changed since (rule 20). */
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
  private final Bookings bookings;
  private final RoomNights roomNights;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public CommitRoomPlan(
      RoomPlanning planning,
      Bookings bookings,
      RoomNights roomNights,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.planning = planning;
    this.bookings = bookings;
    this.roomNights = roomNights;
    this.transactions = transactions;
    this.identifiers = identifiers;
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
    var seatings = plan.rack().seatings(plan.result().plan());
    var now = clock.now(hotel);
    seatings.forEach(seating -> save(command.caller(), seating, now));
    vacate(seatings, now);
    seatings.forEach(seating -> occupy(seating, now));
    return new Outcome.Done(plan);
  }

  private void save(Caller caller, RoomRack.Seating seating, HotelTime now) {
    var type =
        seating.moved().isEmpty() ? BookingEvent.Type.ROOMS_ASSIGNED : BookingEvent.Type.MOVED;
    var read = new Versioned<Booking>(seating.before().value(), seating.before().version());
    var event = new BookingEvent(identifiers.next(), type, now.instant(), caller.author());
    if (bookings.save(read, seating.after(), event) instanceof Bookings.Saving.Stale) {
      throw new Transactions.Restart("A booking was changed at the same moment");
    }
  }

  // All doors are given up before any is taken: two bookings may change places.
  private void vacate(List<RoomRack.Seating> seatings, HotelTime now) {
    for (var seating : seatings) {
      var details = seating.after().details();
      var from = details.stay().remainingFrom(now.date()).arrival();
      seating.moved().forEach(room -> roomNights.vacate(details.hotel(), details.id(), room, from));
    }
  }

  private void occupy(RoomRack.Seating seating, HotelTime now) {
    var details = seating.after().details();
    var nights = details.stay().remainingFrom(now.date());
    if (seating.seated().isEmpty()) {
      return;
    }
    switch (roomNights.occupy(details.hotel(), details.id(), seating.seated(), nights)) {
      case RoomNights.Occupation.Occupied occupied -> {}
      case RoomNights.Occupation.RoomTaken taken ->
          throw new Transactions.Restart("A room was taken at the same moment");
    }
  }
}
