package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.FeeTimeline;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * What is true of a booking in every state.
 *
 * @param member of the user who booked, in whose name it is
 * @param guestName 1 to 200 characters
 * @param specialRequest up to 2,000 characters
 * @param mayChangeRooms whether the guests have agreed to sleep in several rooms, one after the
 *     other
 * @param rooms at least one, all for this stay and in one currency
 * @param terms what it costs not to take them, as it was settled when they were booked
 */
public record BookingDetails(
    BookingId id,
    HotelId hotel,
    UserId bookedBy,
    Optional<MemberId> member,
    String guestName,
    Optional<String> specialRequest,
    boolean mayChangeRooms,
    Stay stay,
    List<BookedRoom> rooms,
    FeeTimeline terms,
    Instant createdAt) {

  public BookingDetails {
    rooms = List.copyOf(rooms);
    if (rooms.isEmpty()) {
      throw new IllegalArgumentException("A booking has rooms");
    }
    for (var room : rooms) {
      if (!room.prices().stay().equals(stay)) {
        throw new IllegalArgumentException(room + " is not sold for " + stay);
      }
    }
  }

  /** A booking whose guests keep their rooms, and that can be given up for nothing. */
  public BookingDetails(
      BookingId id,
      HotelId hotel,
      UserId bookedBy,
      Optional<MemberId> member,
      String guestName,
      Optional<String> specialRequest,
      Stay stay,
      List<BookedRoom> rooms,
      Instant createdAt) {
    this(
        id,
        hotel,
        bookedBy,
        member,
        guestName,
        specialRequest,
        false,
        stay,
        rooms,
        FeeTimeline.free(currencyOf(rooms)),
        createdAt);
  }

  private static Currency currencyOf(List<BookedRoom> rooms) {
    return rooms.stream()
        .findFirst()
        .map(room -> room.prices().amounts().getFirst().currency())
        .orElseThrow(() -> new IllegalArgumentException("A booking has rooms"));
  }

  /** Of all its prices. */
  public Currency currency() {
    return currencyOf(rooms);
  }

  /** The sum of all nights of all rooms. */
  public Money total() {
    return rooms.stream().map(room -> room.prices().total()).reduce(Money::plus).orElseThrow();
  }

  /** The rooms this booking takes on each of its nights. */
  public NightDemand demand() {
    return NightDemand.of(stay, rooms.stream().map(BookedRoom::type).toList());
  }

  /**
   * The same booking of other nights or rooms, on the terms that were settled when it was made.
   * Rooms that it had before keep their wishes.
   */
  public BookingDetails amended(Stay nextStay, List<BookedRoom> nextRooms) {
    return new BookingDetails(
        id,
        hotel,
        bookedBy,
        member,
        guestName,
        specialRequest,
        mayChangeRooms,
        nextStay,
        nextRooms.stream().map(this::wishingAsBefore).toList(),
        terms,
        createdAt);
  }

  private BookedRoom wishingAsBefore(BookedRoom next) {
    return rooms.stream()
        .filter(room -> room.id().equals(next.id()))
        .findFirst()
        .map(room -> next.wishing(room.wishes()))
        .orElse(next);
  }

  /** The same booking for another guest, or with another request. */
  public BookingDetails forGuest(
      String nextName, Optional<String> nextRequest, Optional<MemberId> nextMember) {
    return new BookingDetails(
        id,
        hotel,
        bookedBy,
        nextMember,
        nextName,
        nextRequest,
        mayChangeRooms,
        stay,
        rooms,
        terms,
        createdAt);
  }

  /** The same booking for fewer nights, each of them at the price it had. */
  BookingDetails shortenedTo(Stay shorter) {
    if (shorter.equals(stay)) {
      return this;
    }
    var shortenedRooms =
        rooms.stream()
            .map(room ->
                new BookedRoom(
                    room.id(),
                    room.type(),
                    room.party(),
                    room.standard(),
                    room.prices().within(shorter)))
            .toList();
    return amended(shorter, shortenedRooms);
  }
}
