package org.roombooking.application.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.domain.booking.AmendedRoom;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingDetails;

/** Finds out which rooms a booking is to have. */
sealed interface AmendedRooms {

  /** All of them, in the order in which they were named. */
  record Found(List<AmendedRoom> rooms) implements AmendedRooms {}

  /** The booking has no such room. */
  record Unknown(BookedRoomId room) implements AmendedRooms {}

  record NamedTwice(BookedRoomId room) implements AmendedRooms {}

  /**
   * Finds them.
   *
   * @param ids gives a room that is gained its name
   */
  static AmendedRooms of(
      BookingDetails booked, AmendmentChanges changes, Supplier<BookedRoomId> ids) {
    return changes
        .rooms()
        .map(named -> of(booked.rooms(), named, ids))
        .orElseGet(() -> new Found(booked.rooms().stream().map(AmendedRoom::asBooked).toList()));
  }

  private static AmendedRooms of(
      List<BookedRoom> booked, List<AmendmentChanges.Room> named, Supplier<BookedRoomId> ids) {
    var left = new HashMap<BookedRoomId, BookedRoom>();
    booked.forEach(room -> left.put(room.id(), room));
    var rooms = new ArrayList<AmendedRoom>();
    for (var wanted : named) {
      if (wanted.booked().isEmpty()) {
        rooms.add(gained(wanted, ids.get()));
        continue;
      }
      var id = wanted.booked().get();
      var before = Optional.ofNullable(left.remove(id));
      if (before.isEmpty()) {
        return isOneOf(booked, id) ? new NamedTwice(id) : new Unknown(id);
      }
      rooms.add(changed(wanted, before.get()));
    }
    return new Found(rooms);
  }

  private static boolean isOneOf(List<BookedRoom> booked, BookedRoomId id) {
    return booked.stream().anyMatch(room -> room.id().equals(id));
  }

  private static AmendedRoom changed(AmendmentChanges.Room wanted, BookedRoom before) {
    return new AmendedRoom(
        before.id(),
        Optional.of(before),
        wanted.type().orElse(before.type()),
        wanted.guests().orElse(before.guests()),
        wanted.standard());
  }

  private static AmendedRoom gained(AmendmentChanges.Room wanted, BookedRoomId id) {
    return new AmendedRoom(
        id,
        Optional.empty(),
        wanted.type().orElseThrow(),
        wanted.guests().orElse(1),
        wanted.standard());
  }
}
