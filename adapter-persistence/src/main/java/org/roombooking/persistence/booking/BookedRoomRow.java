package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** One room of a booking, column by column. */
record BookedRoomRow(
    BookedRoomId id,
    RoomTypeId type,
    int guests,
    PriceStandard standard,
    List<Long> nightPrices,
    @Nullable RoomId door) {

  static final SelectField<BookedRoomRow> COLUMNS =
      row(
              BOOKING_ROOM.BOOKED_ROOM_ID,
              BOOKING_ROOM.ROOM_TYPE_ID,
              BOOKING_ROOM.GUESTS,
              BOOKING_ROOM.STANDARD,
              BOOKING_ROOM.NIGHT_PRICES.convertFrom(List::of),
              BOOKING_ROOM.ROOM_ID)
          .mapping(BookedRoomRow::new);

  static RoomAssignment assignment(List<BookedRoomRow> rooms) {
    var doors = new HashMap<BookedRoomId, RoomId>();
    for (var room : rooms) {
      if (room.door() != null) {
        doors.put(room.id(), room.door());
      }
    }
    return new RoomAssignment(doors);
  }

  static Long[] nightPrices(BookedRoom room) {
    return room.prices().amounts().stream().map(Money::minorUnits).toArray(Long[]::new);
  }

  BookedRoom toBookedRoom(Stay stay, Currency currency) {
    var amounts = nightPrices.stream().map(price -> new Money(price, currency)).toList();
    return new BookedRoom(id, type, guests, standard, new NightlyPrices(stay, amounts));
  }
}
