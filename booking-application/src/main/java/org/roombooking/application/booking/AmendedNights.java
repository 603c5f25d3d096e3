package org.roombooking.application.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightChanges;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * Takes the nights and doors that an amended booking gains, and gives back those that it loses: all
 * of it or nothing. A room that is to come and whose door is taken on a gained night waits for
 * another door; guests in the house keep theirs, or are refused.
 */
public final class AmendedNights {

  private final Bookings bookings;
  private final RoomTypeNights nights;
  private final RoomNights roomNights;
  private final OneRoomThroughout oneRoom;
  private final ExpireHolds expireHolds;

  public AmendedNights(
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

  BookingSteps.Taken<Booking> take(Versioned<Booking> read, Booking next, HotelTime now) {
    var taken = roomsWhoseDoorIsTaken(read.value(), next);
    return switch (next) {
      case Booking.Pending pending -> claim(read, pending, now);
      case Booking.Confirmed confirmed -> claim(read, confirmed.withoutDoorsOf(taken), now);
      case Booking.CheckedIn checkedIn ->
          taken.isEmpty()
              ? claim(read, checkedIn, now)
              : new BookingSteps.Taken.Refused<>(Reason.ROOM_TAKEN);
      case Booking.Ended ended ->
          throw new IllegalStateException("Amended in the wrong state: " + ended);
    };
  }

  /**
   * The rooms that cannot keep their door, because it is not open on a gained night. Nobody is
   * given a door of their types until the transaction ends.
   */
  private Set<BookedRoomId> roomsWhoseDoorIsTaken(Booking before, Booking next) {
    var taken = new HashSet<BookedRoomId>();
    var details = next.details();
    var gained =
        gained(before.details().stay(), details.stay()).stream()
            .flatMap(nights -> next.assignment().over(nights).stream())
            .toList();
    for (var type : new TreeSet<>(details.rooms().stream().map(BookedRoom::type).toList())) {
      gained.forEach(part -> taken.addAll(roomsWhoseDoorIsTaken(details, type, part)));
    }
    return taken;
  }

  private List<BookedRoomId> roomsWhoseDoorIsTaken(
      BookingDetails details, RoomTypeId type, RoomAssignment.Part part) {
    var withDoors =
        details.rooms().stream()
            .filter(room -> room.type().equals(type))
            .map(BookedRoom::id)
            .filter(part.doors()::containsKey)
            .toList();
    if (withDoors.isEmpty()) {
      return List.of();
    }
    var open =
        roomNights.takeTurnAmongOpenRooms(details.hotel(), type, part.nights()).stream()
            .map(OpenRoom::id)
            .collect(Collectors.toSet());
    return withDoors.stream().filter(room -> !open.contains(part.doors().get(room))).toList();
  }

  /** The nights of a stay that are not in another one: before it, after it, or both. */
  private static List<Stay> gained(Stay before, Stay after) {
    var gained = new ArrayList<Stay>();
    addUnlessEmpty(gained, after.arrival(), earlier(before.arrival(), after.departure()));
    addUnlessEmpty(gained, later(before.departure(), after.arrival()), after.departure());
    return gained;
  }

  private static void addUnlessEmpty(List<Stay> parts, LocalDate from, LocalDate to) {
    if (from.isBefore(to)) {
      parts.add(new Stay(from, to));
    }
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private BookingSteps.Taken<Booking> claim(Versioned<Booking> read, Booking next, HotelTime now) {
    var before = read.value().details();
    var changes = NightChanges.between(before.demand(), next.details().demand());
    var gains = changes.gains();
    boolean throughout = gains.isEmpty() || oneRoom.isLeftFor(read.value(), next, now);
    if (!bookings.lock(read)) {
      throw new Transactions.Restart("The booking was changed before its nights were claimed");
    }
    var wanted = throughout ? changes : gains;
    if (!wanted.isEmpty() && claim(next, wanted) instanceof Claim.NoInventory(var full)) {
      expireHolds.giveWay(before.hotel(), now.instant());
      return new BookingSteps.Taken.NoInventory<>(full);
    }
    if (!throughout) {
      giveBack(next, gains);
      return new BookingSteps.Taken.Refused<>(Reason.NO_ROOM_THROUGHOUT);
    }
    moveDoors(read.value(), next, now.date());
    return new BookingSteps.Taken.All<>(next);
  }

  private Claim claim(Booking next, NightChanges changes) {
    var hotel = next.details().hotel();
    return next instanceof Booking.Pending
        ? nights.changeHeld(hotel, changes)
        : nights.changeSold(hotel, changes);
  }

  private void giveBack(Booking next, NightChanges gains) {
    if (claim(next, gains.reversed()) instanceof Claim.NoInventory(var full)) {
      throw new IllegalStateException("Full though rooms are given back: " + full);
    }
  }

  /** Nights that are over stay as they were slept, unless the stay begins on another day. */
  private void moveDoors(Booking before, Booking next, LocalDate today) {
    var booked = before.details();
    var stay = next.details().stay();
    if (before.assignment().equals(next.assignment()) && booked.stay().equals(stay)) {
      return;
    }
    boolean sameArrival = booked.stay().arrival().equals(stay.arrival());
    var from = sameArrival ? later(today, stay.arrival()) : booked.stay().arrival();
    roomNights.vacate(booked.hotel(), booked.id(), from);
    withoutDoorNow(before, next)
        .forEach(
            room -> roomNights.vacate(booked.hotel(), booked.id(), room, booked.stay().arrival()));
    if (today.isBefore(stay.departure())) {
      var nights = stay.remainingFrom(today);
      next.assignment().over(nights).forEach(part -> occupy(booked, part));
    }
  }

  /** Rooms whose guests have not come, so that nobody has slept behind the door they had. */
  private static Set<BookedRoomId> withoutDoorNow(Booking before, Booking next) {
    var rooms = new HashSet<>(before.assignment().doors().keySet());
    rooms.removeAll(next.assignment().doors().keySet());
    return rooms;
  }

  private void occupy(BookingDetails booked, RoomAssignment.Part part) {
    if (part.doors().isEmpty()) {
      return;
    }
    switch (roomNights.occupy(booked.hotel(), booked.id(), part.doors(), part.nights())) {
      case RoomNights.Occupation.Occupied() -> {}
      case RoomNights.Occupation.RoomTaken() ->
          throw new Transactions.Restart("A room was taken at the same moment");
    }
  }
}
