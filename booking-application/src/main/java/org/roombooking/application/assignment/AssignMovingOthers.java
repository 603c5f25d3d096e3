package org.roombooking.application.assignment;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomPlan;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * The front desk gives a booking its doors, and others other ones where that is the only way: as
 * few as can be, and nobody whose guests are in the house (docs/rules.md: Planned).
 */
public final class AssignMovingOthers {

  /** What is tried; somebody waits at the front desk. */
  private static final long STEPS = 200_000;

  /** No gap is too short to sell: guests wait, and the fewer others move the better. */
  private static final int SHORTEST_STAY = 1;

  private final AssignRooms assignRooms;
  private final Bookings bookings;
  private final Hotels hotels;
  private final RoomNights roomNights;
  private final Reseating reseating;
  private final Transactions transactions;
  private final HotelClock clock;

  public AssignMovingOthers(
      AssignRooms assignRooms,
      Bookings bookings,
      Hotels hotels,
      RoomNights roomNights,
      Reseating reseating,
      Transactions transactions,
      HotelClock clock) {
    this.assignRooms = assignRooms;
    this.bookings = bookings;
    this.hotels = hotels;
    this.roomNights = roomNights;
    this.reseating = reseating;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Assigns the doors.
   *
   * @param guestsMayMove whether its own guests have agreed to change rooms, where even that does
   *     not give them one door
   */
  public StepOutcome<Booking.Confirmed> handle(BookingStep command, boolean guestsMayMove) {
    return transactions.call(() -> {
      var alone = assignRooms.handle(command);
      if (!isWithoutRoom(alone)) {
        return alone;
      }
      return amongOthers(command)
          .orElseGet(() -> guestsMayMove ? assignRooms.handleAllowingMoves(command) : alone);
    });
  }

  private static boolean isWithoutRoom(StepOutcome<Booking.Confirmed> outcome) {
    return outcome instanceof StepOutcome.NotAllowed<Booking.Confirmed>(var action, var reasons)
        && reasons.equals(List.of(Reason.NO_ROOM_OPEN));
  }

  // That the booking is the caller's to assign was found out when it was tried alone.
  private Optional<StepOutcome<Booking.Confirmed>> amongOthers(BookingStep command) {
    return bookings
        .find(command.booking())
        .map(Versioned::value)
        .filter(Booking.Confirmed.class::isInstance)
        .flatMap(booking -> {
          var hotel = hotels.find(booking.details().hotel()).orElseThrow();
          var now = clock.now(hotel.value());
          return seatings(booking, now)
              .map(seatings -> {
                reseating.carryOut(seatings, command.caller(), now);
                return new StepOutcome.Done<>(seated(seatings, booking));
              });
        });
  }

  /** Who sits where then, or empty if no way was found for everybody to have a door. */
  private Optional<List<RoomRack.Seating>> seatings(Booking booking, HotelTime now) {
    typesOf(booking).forEach(type -> roomNights.takeTurn(booking.details().hotel(), type));
    return seatings(booking, now, booking.details().stay().remainingFrom(now.date()));
  }

  // Those who are there on the same nights first. If that does not help, those as well whom they
  // would meet elsewhere, and so on, until there is nobody more.
  private Optional<List<RoomRack.Seating>> seatings(Booking booking, HotelTime now, Stay nights) {
    var staying =
        bookings.listConfirmed(booking.details().hotel(), nights, RoomPlanRequest.MAX_BOOKINGS + 1);
    if (staying.size() > RoomPlanRequest.MAX_BOOKINGS) {
      return Optional.empty();
    }
    var rack = rack(booking, now, nights, staying);
    var wider = RackReading.nightsToCome(rack.bookings(), now.date()).orElse(nights);
    return seatings(rack)
        .or(() -> wider.equals(nights) ? Optional.empty() : seatings(booking, now, wider));
  }

  // Whether guests change rooms is for the front desk to say, and only after all who could move.
  private static Optional<List<RoomRack.Seating>> seatings(RoomRack rack) {
    return Planner.plan(rack.task(SHORTEST_STAY), STEPS)
                instanceof PlanResult.Planned(RoomPlan plan)
            && plan.inTurn().isEmpty()
        ? Optional.of(rack.seatings(plan))
        : Optional.empty();
  }

  /** The booking among those that have doors of its types on its nights. */
  private RoomRack rack(
      Booking booking, HotelTime now, Stay nights, List<Versioned<Booking.Confirmed>> staying) {
    return new RackReading(roomNights)
        .rack(
            booking.details().hotel(),
            now.date(),
            nights,
            true,
            SHORTEST_STAY,
            staying.stream().filter(other -> isSeatedWith(booking, other.value())).toList());
  }

  /** Whether it is that booking, or one that has doors of its types and no others. */
  private static boolean isSeatedWith(Booking booking, Booking.Confirmed other) {
    return other.id().equals(booking.id())
        || (other.hasAllDoors() && typesOf(booking).containsAll(typesOf(other)));
  }

  // In their order, in which everybody takes turns.
  private static SortedSet<RoomTypeId> typesOf(Booking booking) {
    return booking.details().rooms().stream()
        .map(BookedRoom::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Versioned<Booking.Confirmed> seated(
      List<RoomRack.Seating> seatings, Booking booking) {
    return seatings.stream()
        .filter(seating -> seating.after().id().equals(booking.id()))
        .map(seating -> new Versioned<>(seating.after(), seating.before().version().next()))
        .findFirst()
        .orElseThrow();
  }
}
