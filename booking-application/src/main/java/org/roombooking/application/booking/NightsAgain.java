package org.roombooking.application.booking;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * Takes nights and doors for a booking that once had them and gave them back. It has no better
 * right to them than others: the database decides as for a new booking.
 *
 * <p>Call in this order, which is the one in which everybody locks: whether doors are open, then
 * the nights, then the doors.
 */
public final class NightsAgain {

  private final Bookings bookings;
  private final RoomTypeNights nights;
  private final RoomNights roomNights;
  private final OneRoomThroughout oneRoom;
  private final ExpireHolds expireHolds;

  public NightsAgain(
      Bookings bookings,
      RoomTypeNights nights,
      RoomNights roomNights,
      OneRoomThroughout oneRoom,
      ExpireHolds expireHolds) {
    this.bookings = bookings;
    this.nights = nights;
    this.roomNights = roomNights;
    this.oneRoom = oneRoom;
    this.expireHolds = expireHolds;
  }

  /**
   * Whether all doors of a booking are in service and open on all of these nights. Nobody is given
   * a door of their types until the transaction ends.
   */
  boolean areOpen(Booking booking, Stay slept) {
    return booking.assignment().over(slept).stream().allMatch(part -> areOpen(booking, part));
  }

  private boolean areOpen(Booking booking, RoomAssignment.Part part) {
    var details = booking.details();
    var byType =
        details.rooms().stream()
            .filter(room -> part.doors().containsKey(room.id()))
            .collect(
                Collectors.groupingBy(
                    BookedRoom::type,
                    TreeMap::new,
                    Collectors.mapping(room -> part.doors().get(room.id()), Collectors.toSet())));
    return byType.entrySet().stream()
        .allMatch(wanted ->
            roomNights
                .takeTurnAmongOpenRooms(details.hotel(), wanted.getKey(), part.nights())
                .stream()
                .map(OpenRoom::id)
                .collect(Collectors.toSet())
                .containsAll(wanted.getValue()));
  }

  /** Holds all nights of a booking. */
  <T extends Booking> BookingSteps.Taken<T> hold(Versioned<Booking> read, T next, HotelTime now) {
    var demand = next.details().demand();
    return claim(read, next, demand, new Claiming(nights::hold, nights::releaseHeld), now);
  }

  /** Sells some nights to the rooms of a booking. */
  <T extends Booking> BookingSteps.Taken<T> sell(
      Versioned<Booking> read, T next, Stay some, HotelTime now) {
    var demand = next.details().demand().over(some);
    return claim(read, next, demand, new Claiming(nights::sell, nights::releaseSold), now);
  }

  /** One way to claim nights, and how to give them back. */
  private record Claiming(
      BiFunction<HotelId, NightDemand, Claim> claim, BiConsumer<HotelId, NightDemand> giveBack) {}

  private <T extends Booking> BookingSteps.Taken<T> claim(
      Versioned<Booking> read, T next, NightDemand demand, Claiming claiming, HotelTime now) {
    boolean throughout = oneRoom.isLeftFor(next, now);
    if (!bookings.lock(read)) {
      throw new Transactions.Restart("The booking was changed before its nights were claimed");
    }
    var hotel = next.details().hotel();
    switch (claiming.claim().apply(hotel, demand)) {
      case Claim.NoInventory(var full) -> {
        expireHolds.giveWay(hotel, now.instant());
        return new BookingSteps.Taken.NoInventory<>(full);
      }
      case Claim.Granted() -> {
        if (throughout) {
          return new BookingSteps.Taken.All<>(next);
        }
        claiming.giveBack().accept(hotel, demand);
        return new BookingSteps.Taken.Refused<>(Reason.NO_ROOM_THROUGHOUT);
      }
    }
  }

  /** Puts a booking behind its doors again. */
  <T extends Booking> T occupy(T booking, Stay slept) {
    booking.assignment().over(slept).forEach(part -> occupy(booking, part));
    return booking;
  }

  private void occupy(Booking booking, RoomAssignment.Part part) {
    var details = booking.details();
    switch (roomNights.occupy(details.hotel(), details.id(), part.doors(), part.nights())) {
      case RoomNights.Occupation.Occupied() -> {}
      case RoomNights.Occupation.RoomTaken() ->
          throw new Transactions.Restart("A room was taken at the same moment");
    }
  }

  /** Lets a booking that is to come wait for other doors. */
  Booking.Confirmed giveUpDoors(Booking.Confirmed booking) {
    var details = booking.details();
    roomNights.vacate(details.hotel(), details.id(), details.stay().arrival());
    return booking.withoutDoors();
  }
}
