package org.roombooking.application.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomTypeId;

/**
 * What is to be changed of a booking; what is not named stays as it is.
 *
 * @param rooms all rooms that the booking is to have, at least one: those that it has by their id,
 *     those that it gains without. A room that is left out is given back
 */
public record AmendmentChanges(
    Optional<LocalDate> arrival, Optional<LocalDate> departure, Optional<List<Room>> rooms) {

  public AmendmentChanges {
    rooms = rooms.map(List::copyOf);
    if (rooms.filter(List::isEmpty).isPresent()) {
      throw new IllegalArgumentException("A booking has rooms");
    }
  }

  /**
   * One room.
   *
   * @param booked one that the booking has; empty for a room that is gained, which needs a type
   * @param guests who will sleep in it, beside the children, at least 1; 1 in a room that is gained
   *     unless it says more
   * @param childrenAges those of the children who will sleep in it, in years
   */
  public record Room(
      Optional<BookedRoomId> booked,
      Optional<RoomTypeId> type,
      OptionalInt guests,
      Optional<List<Integer>> childrenAges,
      Optional<PriceStandard> standard) {

    public Room {
      childrenAges = childrenAges.map(ages -> ages.stream().sorted().toList());
      if (booked.isEmpty() && type.isEmpty()) {
        throw new IllegalArgumentException("A room of no type");
      }
    }

    /** A room with the children that it has, or without any. */
    public Room(
        Optional<BookedRoomId> booked,
        Optional<RoomTypeId> type,
        OptionalInt guests,
        Optional<PriceStandard> standard) {
      this(booked, type, guests, Optional.empty(), standard);
    }
  }
}
