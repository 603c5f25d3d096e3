package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/** Draws plans of which booking gets which rooms, from what is written down (rules 18 to 20). */
public final class RoomPlanning {

  /** What is tried for one plan: a second or so where rooms are hard to find. */
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
    typesOf(drawn.bookings())
        .forEach(type -> roomNights.takeTurnAmongOpenNights(hotel.id(), type, drawn.nights()));
    return rack(hotel, request);
  }

  private RoomRack rack(Hotel hotel, RoomPlanRequest request) {
    var today = clock.now(hotel).date();
    var period = request.period().remainingFrom(today);
    var confirmed = bookings.listConfirmed(hotel.id(), period, RoomPlanRequest.MAX_BOOKINGS + 1);
    var nights = nightsToCome(confirmed, today).orElse(period);
    var types = typesOf(confirmed);
    var rooms =
        types.isEmpty()
            ? List.<OpenNights>of()
            : roomNights.listOpenNights(hotel.id(), types, nights);
    return new RoomRack(today, nights, request.moving(), rooms, confirmed);
  }

  private static Optional<Stay> nightsToCome(
      List<Versioned<Booking.Confirmed>> bookings, LocalDate today) {
    return bookings.stream()
        .map(booking -> booking.value().details().stay().remainingFrom(today))
        .reduce(RoomPlanning::fromFirstToLast);
  }

  private static Stay fromFirstToLast(Stay one, Stay other) {
    return new Stay(
        one.arrival().isBefore(other.arrival()) ? one.arrival() : other.arrival(),
        one.departure().isAfter(other.departure()) ? one.departure() : other.departure());
  }

  // In their order, in which everybody takes turns.
  private static SortedSet<RoomTypeId> typesOf(List<Versioned<Booking.Confirmed>> bookings) {
    return bookings.stream()
        .flatMap(booking -> booking.value().details().rooms().stream())
        .map(BookedRoom::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
