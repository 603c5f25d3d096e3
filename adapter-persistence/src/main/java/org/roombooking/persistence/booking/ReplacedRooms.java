package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Rows;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;

/** All rooms of a booking that gains rooms, gives some back, or has some become other ones. */
final class ReplacedRooms {

  private static final List<Field<?>> WRITTEN =
      List.of(
          BOOKING_ROOM.BOOKED_ROOM_ID,
          BOOKING_ROOM.POSITION,
          BOOKING_ROOM.ROOM_TYPE_ID,
          BOOKING_ROOM.GUESTS,
          BOOKING_ROOM.CHILDREN_AGES,
          BOOKING_ROOM.CHILDREN_COUNTED,
          BOOKING_ROOM.STANDARD,
          BOOKING_ROOM.WISHES,
          BOOKING_ROOM.ROOM_ID,
          BOOKING_ROOM.EARLIER_DOORS,
          BOOKING_ROOM.EARLIER_UNTIL,
          BOOKING_ROOM.NIGHT_PRICES,
          BOOKING_ROOM.CHARGE_NIGHTS,
          BOOKING_ROOM.CHARGE_CODES,
          BOOKING_ROOM.CHARGE_AMOUNTS,
          BOOKING_ROOM.CHARGE_INCLUSIVE);

  private final Set<BookedRoomId> givenBack;
  private final List<BookedRoom> rooms;
  private final RoomAssignment doors;

  ReplacedRooms(Booking before, Booking next) {
    this.rooms = StateColumns.booked(next).rooms();
    this.doors = StateColumns.doors(next);
    this.givenBack =
        StateColumns.booked(before).rooms().stream()
            .map(BookedRoom::id)
            .collect(Collectors.toSet());
    rooms.forEach(room -> givenBack.remove(room.id()));
  }

  static boolean areNeeded(Booking before, Booking next) {
    var roomsBefore = StateColumns.booked(before).rooms();
    var rooms = StateColumns.booked(next).rooms();
    return rooms.size() != roomsBefore.size()
        || IntStream.range(0, rooms.size())
            .anyMatch(i -> !isSameSale(roomsBefore.get(i), rooms.get(i)));
  }

  private static boolean isSameSale(BookedRoom before, BookedRoom next) {
    return next.id().equals(before.id())
        && next.type().equals(before.type())
        && next.party().equals(before.party())
        && next.standard().equals(before.standard());
  }

  /** The parts of the statement that saves the booking which write its rooms. */
  Collection<CommonTableExpression<?>> replaceAfter(CommonTableExpression<?> savedBooking) {
    return List.of(remove(savedBooking), write(savedBooking));
  }

  private CommonTableExpression<?> remove(CommonTableExpression<?> savedBooking) {
    return name("removed_room")
        .as(
            DSL.deleteFrom(BOOKING_ROOM)
                .using(savedBooking)
                .where(BOOKING_ROOM.HOTEL_ID.eq(savedBooking.field(BOOKING.HOTEL_ID)))
                .and(BOOKING_ROOM.BOOKING_ID.eq(savedBooking.field(BOOKING.BOOKING_ID)))
                .and(BOOKING_ROOM.BOOKED_ROOM_ID.in(givenBack))
                .returning(BOOKING_ROOM.BOOKED_ROOM_ID));
  }

  private CommonTableExpression<?> write(CommonTableExpression<?> savedBooking) {
    var table = table();
    return name("written_room")
        .as(
            DSL.insertInto(BOOKING_ROOM)
                .columns(columns())
                .select(
                    select(
                            savedBooking.field(BOOKING.HOTEL_ID),
                            savedBooking.field(BOOKING.BOOKING_ID))
                        .select(WRITTEN.stream().map(table::field).toList())
                        .from(savedBooking, table))
                .onConflictOnConstraint(Keys.BOOKING_ROOM_IS_ONE_ROW)
                .doUpdate()
                .setAllToExcluded()
                .returning(BOOKING_ROOM.BOOKED_ROOM_ID));
  }

  private static List<Field<?>> columns() {
    return Stream.concat(
            Stream.of(BOOKING_ROOM.HOTEL_ID, BOOKING_ROOM.BOOKING_ID), WRITTEN.stream())
        .<Field<?>>map(column -> column)
        .toList();
  }

  private Table<?> table() {
    var rows =
        IntStream.range(0, rooms.size())
            .boxed()
            .collect(
                Rows.toRowArray(
                    i -> val(rooms.get(i).id(), BOOKING_ROOM.BOOKED_ROOM_ID),
                    i -> val(i, BOOKING_ROOM.POSITION),
                    i -> val(rooms.get(i).type(), BOOKING_ROOM.ROOM_TYPE_ID),
                    i -> val(party(i).guests(), BOOKING_ROOM.GUESTS),
                    i -> val(party(i).agesArray(), BOOKING_ROOM.CHILDREN_AGES),
                    i -> val(party(i).childrenCounted(), BOOKING_ROOM.CHILDREN_COUNTED),
                    i -> val(rooms.get(i).standard(), BOOKING_ROOM.STANDARD),
                    i -> val(FeatureNames.array(rooms.get(i).wishes()), BOOKING_ROOM.WISHES),
                    i -> val(doors(i).last(), BOOKING_ROOM.ROOM_ID),
                    i -> val(doors(i).earlierArray(), BOOKING_ROOM.EARLIER_DOORS),
                    i -> val(doors(i).untilArray(), BOOKING_ROOM.EARLIER_UNTIL),
                    i -> val(nights(i).pricesArray(), BOOKING_ROOM.NIGHT_PRICES),
                    i -> val(nights(i).nightsArray(), BOOKING_ROOM.CHARGE_NIGHTS),
                    i -> val(nights(i).codesArray(), BOOKING_ROOM.CHARGE_CODES),
                    i -> val(nights(i).amountsArray(), BOOKING_ROOM.CHARGE_AMOUNTS),
                    i -> val(nights(i).inclusiveArray(), BOOKING_ROOM.CHARGE_INCLUSIVE)));
    return DSL.values(rows)
        .as("wanted_room", WRITTEN.stream().map(Field::getName).toArray(String[]::new));
  }

  private DoorColumns doors(int position) {
    return DoorColumns.of(doors, rooms.get(position));
  }

  private PartyColumns party(int position) {
    return PartyColumns.of(rooms.get(position).party());
  }

  private NightColumns nights(int position) {
    return NightColumns.of(rooms.get(position).prices());
  }
}
