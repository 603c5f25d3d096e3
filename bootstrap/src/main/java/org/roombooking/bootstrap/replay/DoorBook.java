package org.roombooking.bootstrap.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;

/**
 * Notes how bookings came by their doors, and who slept behind which, as the service answered when
 * they ended. Thread-safe.
 */
final class DoorBook {

  /** A booking that has had doors. */
  record Seated(HotelId hotel, BookingId booking) {}

  private final List<Seated> withDoors = new ArrayList<>();
  private final List<BookingRecord> stayed = new ArrayList<>();
  private final SortedMap<String, NightsByDoor<RoomId>> sleepers = new TreeMap<>();
  private int checkedIn;
  private int atDesk;
  private int leftOut;

  synchronized void checkIn() {
    checkedIn++;
  }

  /**
   * A guest was given a door on arrival.
   *
   * @param leftOut whether a plan had known the booking
   */
  synchronized void giveAtDesk(boolean leftOut) {
    atDesk++;
    this.leftOut += leftOut ? 1 : 0;
  }

  synchronized void end(BookingRecord booking, Booking.Ended ended) {
    if (!ended.was().assignment().doors().isEmpty()) {
      withDoors.add(new Seated(ended.details().hotel(), ended.id()));
    }
    if (ended instanceof Booking.CheckedOut checkedOut) {
      stayed.add(booking);
      sleep(booking.type().hotel(), checkedOut);
    }
  }

  private void sleep(String hotel, Booking.CheckedOut booking) {
    var nights = sleepers.computeIfAbsent(hotel, name -> new NightsByDoor<>());
    booking
        .assignment()
        .over(booking.stayed())
        .forEach(part -> part.doors().values().forEach(door -> nights.take(door, part.nights())));
  }

  /** The bookings that had doors when they ended. */
  synchronized List<Seated> withDoors() {
    return List.copyOf(withDoors);
  }

  synchronized DoorFigures figures(Moves moves, SortedMap<HotelRoomType, Integer> rooms) {
    var gaps = new TreeMap<String, Gaps>();
    sleepers.forEach((hotel, nights) -> gaps.put(hotel, gaps(hotel, nights, rooms)));
    return new DoorFigures(checkedIn, checkedIn - atDesk, atDesk, leftOut, moves, gaps);
  }

  private Gaps gaps(
      String hotel, NightsByDoor<RoomId> nights, SortedMap<HotelRoomType, Integer> rooms) {
    var types = new TreeSet<HotelRoomType>();
    stayed.stream()
        .map(BookingRecord::type)
        .filter(type -> type.hotel().equals(hotel))
        .forEach(types::add);
    var again = types.stream().map(type -> RoomsGivenAgain.of(type, stayed, rooms)).toList();
    return new Gaps(
        nights.oneNightGaps(),
        again.stream().mapToInt(RoomsGivenAgain::gapsOfFirstFit).sum(),
        again.stream().mapToInt(RoomsGivenAgain::fewestGaps).sum());
  }
}
