package org.roombooking.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;

/**
 * One room of a booking together with the booking, column by column. Which of the booking's
 * nullable columns are there depends on its state.
 */
record BookingRow(
    HotelId hotel,
    BookingId id,
    Version version,
    StateColumns state,
    UserId bookedBy,
    @Nullable MemberId member,
    String guestName,
    @Nullable String specialRequest,
    boolean mayChangeRooms,
    LocalDate arrival,
    LocalDate departure,
    Currency currency,
    FeeColumns fees,
    Instant createdAt,
    BookedRoomId roomId,
    RoomTypeId roomType,
    PartyColumns party,
    PriceStandard standard,
    Set<RoomFeature> wishes,
    NightColumns nights,
    @Nullable RoomId door,
    EarlierColumns earlier) {

  /** The booking whose rooms these rows are, in order. */
  static Versioned<Booking> toVersioned(List<BookingRow> rooms) {
    var booking = rooms.getFirst();
    return new Versioned<>(booking.toBooking(rooms), booking.version);
  }

  private Booking toBooking(List<BookingRow> rooms) {
    return state.booking(details(rooms), assignment(rooms), departure);
  }

  private BookingDetails details(List<BookingRow> rooms) {
    var stay = state.booked(arrival, departure);
    return new BookingDetails(
        id,
        hotel,
        bookedBy,
        Optional.ofNullable(member),
        guestName,
        Optional.ofNullable(specialRequest),
        mayChangeRooms,
        stay,
        rooms.stream().map(room -> room.toBookedRoom(stay)).toList(),
        fees.toTimeline(currency),
        createdAt);
  }

  private BookedRoom toBookedRoom(Stay stay) {
    return new BookedRoom(
        roomId, roomType, party.toParty(), standard, nights.toPrices(stay, currency), wishes);
  }

  private static RoomAssignment assignment(List<BookingRow> rooms) {
    var doors = new HashMap<BookedRoomId, RoomId>();
    for (var room : rooms) {
      if (room.door != null) {
        doors.put(room.roomId, room.door);
      }
    }
    return new RoomAssignment(
        doors,
        rooms.stream()
            .collect(Collectors.toMap(BookingRow::roomId, row -> row.earlier().toDoors())));
  }
}
