package org.roombooking.application.assignment;

import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.property.Hotel;

/**
 * Draws plans of which booking gets which rooms, from what is written down (docs/rules.md: Room
 * choice, Planned).
 */
public final class RoomPlanning {

  /** What is tried for one plan; its owner waits for it. */
  private static final long STEPS = 2_000_000;

  /** What became of it. */
  sealed interface Drawing {

    record Drawn(Hotel hotel, DrawnRoomPlan plan) implements Drawing {}

    record Refused(RoomPlanRefusal why) implements Drawing {}
  }

  private final OwnedHotels owned;
  private final Bookings bookings;
  private final RoomNights roomNights;
  private final HotelClock clock;

  public RoomPlanning(
      OwnedHotels owned, Bookings bookings, RoomNights roomNights, HotelClock clock) {
    this.owned = owned;
    this.bookings = bookings;
    this.roomNights = roomNights;
    this.clock = clock;
  }

  Drawing draw(Caller caller, RoomPlanRequest request) {
    return owned
        .find(caller, request.hotel())
        .map(hotel -> draw(hotel.value(), request))
        .orElseGet(() -> new Drawing.Refused(new RoomPlanRefusal.UnknownHotel(request.hotel())));
  }

  private Drawing draw(Hotel hotel, RoomPlanRequest request) {
    var today = clock.now(hotel).date();
    if (request.period().length() > RoomPlanRequest.MAX_NIGHTS) {
      return new Drawing.Refused(new RoomPlanRefusal.PeriodTooLong(RoomPlanRequest.MAX_NIGHTS));
    }
    if (!request.period().departure().isAfter(today)) {
      return new Drawing.Refused(new RoomPlanRefusal.PeriodOver(today));
    }
    var rack = rack(hotel, request);
    if (rack.bookings().size() > RoomPlanRequest.MAX_BOOKINGS) {
      return new Drawing.Refused(new RoomPlanRefusal.TooManyBookings(RoomPlanRequest.MAX_BOOKINGS));
    }
    var task = rack.task(request.shortestStay());
    var result = Planner.plan(task, STEPS);
    return new Drawing.Drawn(
        hotel, new DrawnRoomPlan(rack, task, result, PlanToken.of(rack, task, result.plan())));
  }

  /** Waits until nobody else gives doors of the types in a rack, and looks at them again. */
  RoomRack takeTurn(Hotel hotel, RoomPlanRequest request, RoomRack drawn) {
    RackReading.typesOf(drawn.bookings()).forEach(type -> roomNights.takeTurn(hotel.id(), type));
    return rack(hotel, request);
  }

  private RoomRack rack(Hotel hotel, RoomPlanRequest request) {
    var today = clock.now(hotel).date();
    var period = request.period().remainingFrom(today);
    var confirmed = bookings.listConfirmed(hotel.id(), period, RoomPlanRequest.MAX_BOOKINGS + 1);
    return new RackReading(roomNights)
        .rack(hotel.id(), today, period, request.moving(), request.shortestStay(), confirmed);
  }
}
