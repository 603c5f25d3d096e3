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
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Rulebook;

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
   * @param rulebook by which children of a changed party are counted
   * @param ids gives a room that is gained its name
   */
  static AmendedRooms of(
      BookingDetails booked,
      AmendmentChanges changes,
      Rulebook rulebook,
      Supplier<BookedRoomId> ids) {
    return changes
        .rooms()
        .map(named -> of(booked.rooms(), named, rulebook, ids))
        .orElseGet(() -> new Found(booked.rooms().stream().map(AmendedRoom::asBooked).toList()));
  }

  private static AmendedRooms of(
      List<BookedRoom> booked,
      List<AmendmentChanges.Room> named,
      Rulebook rulebook,
      Supplier<BookedRoomId> ids) {
    var left = new HashMap<BookedRoomId, BookedRoom>();
    booked.forEach(room -> left.put(room.id(), room));
    var rooms = new ArrayList<AmendedRoom>();
    for (var wanted : named) {
      if (wanted.booked().isEmpty()) {
        rooms.add(gained(wanted, rulebook, ids.get()));
        continue;
      }
      var id = wanted.booked().get();
      var before = Optional.ofNullable(left.remove(id));
      if (before.isEmpty()) {
        return isOneOf(booked, id) ? new NamedTwice(id) : new Unknown(id);
      }
      rooms.add(changed(wanted, rulebook, before.get()));
    }
    return new Found(rooms);
  }

  private static boolean isOneOf(List<BookedRoom> booked, BookedRoomId id) {
    return booked.stream().anyMatch(room -> room.id().equals(id));
  }

  private static AmendedRoom changed(
      AmendmentChanges.Room wanted, Rulebook rulebook, BookedRoom before) {
    return new AmendedRoom(
        before.id(),
        Optional.of(before),
        wanted.type().orElse(before.type()),
        party(wanted, rulebook, before.party()),
        wanted.standard());
  }

  /** Who stays in their room stays counted as they were. */
  private static Party party(AmendmentChanges.Room wanted, Rulebook rulebook, Party before) {
    int adults = wanted.guests().orElse(before.adults());
    var ages = wanted.childrenAges().orElse(before.childrenAges());
    return adults == before.adults() && ages.equals(before.childrenAges())
        ? before
        : rulebook.party(adults, ages);
  }

  private static AmendedRoom gained(
      AmendmentChanges.Room wanted, Rulebook rulebook, BookedRoomId id) {
    return new AmendedRoom(
        id,
        Optional.empty(),
        wanted.type().orElseThrow(),
        rulebook.party(wanted.guests().orElse(1), wanted.childrenAges().orElse(List.of())),
        wanted.standard());
  }
}
