package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Rows;
import org.jooq.impl.DSL;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.persistence.pricing.NightColumns;

/**
 * The rooms of a booking that a step gives another door or other nights. For a step that adds or
 * removes a room, or makes it another than it was sold as, see {@link ReplacedRooms}.
 */
final class ChangedRooms {

  private final List<BookedRoom> changed = new ArrayList<>();
  private final RoomAssignment doors;

  ChangedRooms(Booking before, Booking next) {
    this.doors = StateColumns.doors(next);
    var doorsBefore = StateColumns.doors(before);
    var roomsBefore = StateColumns.booked(before).rooms();
    var rooms = StateColumns.booked(next).rooms();
    for (int i = 0; i < rooms.size(); i++) {
      var room = rooms.get(i);
      if (!room.prices().equals(roomsBefore.get(i).prices())
          || !doors(room).equals(DoorColumns.of(doorsBefore, room))) {
        changed.add(room);
      }
    }
  }

  boolean areNone() {
    return changed.isEmpty();
  }

  private DoorColumns doors(BookedRoom room) {
    return DoorColumns.of(doors, room);
  }

  /** Their update, as a part of the statement that saves the booking; nothing if none changed. */
  Collection<CommonTableExpression<?>> updateAfter(CommonTableExpression<?> savedBooking) {
    if (areNone()) {
      return List.of();
    }
    var table =
        DSL.values(
                changed.stream()
                    .collect(
                        Rows.toRowArray(
                            room -> val(room.id(), BOOKING_ROOM.BOOKED_ROOM_ID),
                            room -> val(doors(room).last(), BOOKING_ROOM.ROOM_ID),
                            room -> val(doors(room).earlierArray(), BOOKING_ROOM.EARLIER_DOORS),
                            room -> val(doors(room).untilArray(), BOOKING_ROOM.EARLIER_UNTIL),
                            room ->
                                val(
                                    NightColumns.of(room.prices()).pricesArray(),
                                    BOOKING_ROOM.NIGHT_PRICES),
                            room ->
                                val(
                                    NightColumns.of(room.prices()).nightsArray(),
                                    BOOKING_ROOM.CHARGE_NIGHTS),
                            room ->
                                val(
                                    NightColumns.of(room.prices()).codesArray(),
                                    BOOKING_ROOM.CHARGE_CODES),
                            room ->
                                val(
                                    NightColumns.of(room.prices()).amountsArray(),
                                    BOOKING_ROOM.CHARGE_AMOUNTS),
                            room ->
                                val(
                                    NightColumns.of(room.prices()).inclusiveArray(),
                                    BOOKING_ROOM.CHARGE_INCLUSIVE))))
            .as(
                "changed",
                "booked_room_id",
                "room_id",
                "earlier_doors",
                "earlier_until",
                "night_prices",
                "charge_nights",
                "charge_codes",
                "charge_amounts",
                "charge_inclusive");
    return List.of(
        name("saved_room")
            .as(
                update(BOOKING_ROOM)
                    .set(BOOKING_ROOM.ROOM_ID, table.field(BOOKING_ROOM.ROOM_ID))
                    .set(BOOKING_ROOM.EARLIER_DOORS, table.field(BOOKING_ROOM.EARLIER_DOORS))
                    .set(BOOKING_ROOM.EARLIER_UNTIL, table.field(BOOKING_ROOM.EARLIER_UNTIL))
                    .set(BOOKING_ROOM.NIGHT_PRICES, table.field(BOOKING_ROOM.NIGHT_PRICES))
                    .set(BOOKING_ROOM.CHARGE_NIGHTS, table.field(BOOKING_ROOM.CHARGE_NIGHTS))
                    .set(BOOKING_ROOM.CHARGE_CODES, table.field(BOOKING_ROOM.CHARGE_CODES))
                    .set(BOOKING_ROOM.CHARGE_AMOUNTS, table.field(BOOKING_ROOM.CHARGE_AMOUNTS))
                    .set(BOOKING_ROOM.CHARGE_INCLUSIVE, table.field(BOOKING_ROOM.CHARGE_INCLUSIVE))
                    .from(savedBooking, table)
                    .where(BOOKING_ROOM.HOTEL_ID.eq(savedBooking.field(BOOKING.HOTEL_ID)))
                    .and(BOOKING_ROOM.BOOKING_ID.eq(savedBooking.field(BOOKING.BOOKING_ID)))
                    .and(BOOKING_ROOM.BOOKED_ROOM_ID.eq(table.field(BOOKING_ROOM.BOOKED_ROOM_ID)))
                    .returning(BOOKING_ROOM.BOOKED_ROOM_ID)));
  }
}
