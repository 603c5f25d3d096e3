package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.update;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.statements.Parameters;

/**
 * The rooms of a booking that a step gives another door or other nights. For a step that adds or
 * removes a room, or makes it another than it was sold as, see {@link ReplacedRooms}.
 */
final class ChangedRooms {

  /** What is written of a room, after the one that says which it is. */
  static final List<Field<?>> COLUMNS =
      List.of(
          BOOKING_ROOM.BOOKED_ROOM_ID,
          BOOKING_ROOM.ROOM_ID,
          BOOKING_ROOM.EARLIER_DOORS,
          BOOKING_ROOM.EARLIER_UNTIL,
          BOOKING_ROOM.NIGHT_PRICES,
          BOOKING_ROOM.CHARGE_NIGHTS,
          BOOKING_ROOM.CHARGE_CODES,
          BOOKING_ROOM.CHARGE_AMOUNTS,
          BOOKING_ROOM.CHARGE_INCLUSIVE);

  private final List<BookedRoom> changed = new ArrayList<>();
  private final RoomAssignment doors;

  /** None if the booking has other rooms than before: then all of them are written. */
  ChangedRooms(Booking before, Booking next) {
    this.doors = StateColumns.doors(next);
    if (!ReplacedRooms.areNeeded(before, next)) {
      addThoseUnlike(before, next);
    }
  }

  private void addThoseUnlike(Booking before, Booking next) {
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

  private DoorColumns doors(BookedRoom room) {
    return DoorColumns.of(doors, room);
  }

  int count() {
    return changed.size();
  }

  /** What is written of each, by the names of {@link #COLUMNS}. */
  List<Map<String, @Nullable Object>> values() {
    return changed.stream().map(this::values).toList();
  }

  private Map<String, @Nullable Object> values(BookedRoom room) {
    var door = doors(room);
    var nights = NightColumns.of(room.prices());
    var values = new LinkedHashMap<Field<?>, @Nullable Object>();
    values.put(BOOKING_ROOM.BOOKED_ROOM_ID, room.id());
    values.put(BOOKING_ROOM.ROOM_ID, door.last());
    values.put(BOOKING_ROOM.EARLIER_DOORS, door.earlierArray());
    values.put(BOOKING_ROOM.EARLIER_UNTIL, door.untilArray());
    values.put(BOOKING_ROOM.NIGHT_PRICES, nights.pricesArray());
    values.put(BOOKING_ROOM.CHARGE_NIGHTS, nights.nightsArray());
    values.put(BOOKING_ROOM.CHARGE_CODES, nights.codesArray());
    values.put(BOOKING_ROOM.CHARGE_AMOUNTS, nights.amountsArray());
    values.put(BOOKING_ROOM.CHARGE_INCLUSIVE, nights.inclusiveArray());
    return Parameters.values("", values);
  }

  /**
   * Their update, as a part of the statement that saves their bookings.
   *
   * @param rooms rows of {@link #COLUMNS}, at least one
   */
  static CommonTableExpression<?> updateAfter(
      CommonTableExpression<?> savedBooking, List<RowN> rooms) {
    var table =
        DSL.values(rooms.toArray(RowN[]::new))
            .as("changed", COLUMNS.stream().map(Field::getName).toArray(String[]::new));
    var settings = new LinkedHashMap<Field<?>, @Nullable Field<?>>();
    COLUMNS.stream().skip(1).forEach(column -> settings.put(column, table.field(column)));
    return name("saved_room")
        .as(
            update(BOOKING_ROOM)
                .set(settings)
                .from(savedBooking, table)
                .where(BOOKING_ROOM.HOTEL_ID.eq(savedBooking.field(BOOKING.HOTEL_ID)))
                .and(BOOKING_ROOM.BOOKING_ID.eq(savedBooking.field(BOOKING.BOOKING_ID)))
                .and(BOOKING_ROOM.BOOKED_ROOM_ID.eq(table.field(BOOKING_ROOM.BOOKED_ROOM_ID)))
                .returning(BOOKING_ROOM.BOOKED_ROOM_ID));
  }
}
