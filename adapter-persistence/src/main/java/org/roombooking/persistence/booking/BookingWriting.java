package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.update;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Row15;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;

/**
 * Writes a booking, its rooms, its event and the change that its history tells in one statement:
 * they are there if and only if the booking was written.
 */
final class BookingWriting {

  private final DSLContext db;

  BookingWriting(DSLContext db) {
    this.db = db;
  }

  void add(Booking.Pending booking, BookingEvent created) {
    var added = name("added_booking").as(insertBooking(booking));
    var told = new ToldChange(added, created, BookingChanges.ofNew(booking));
    db.with(added)
        .with(name("added_room"))
        .as(insertRooms(booking.details()))
        .with(told.asEvent())
        .insertInto(BOOKING_CHANGE, told.entryColumns())
        .select(told.entryRow())
        .execute();
  }

  private static ResultQuery<?> insertBooking(Booking.Pending booking) {
    var details = booking.details();
    return insertInto(BOOKING)
        .set(BOOKING.HOTEL_ID, details.hotel())
        .set(BOOKING.BOOKING_ID, details.id())
        .set(facts(booking, Version.FIRST))
        .set(terms(details))
        .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION);
  }

  private static ResultQuery<?> insertRooms(BookingDetails details) {
    var rows =
        IntStream.range(0, details.rooms().size())
            .mapToObj(position -> roomRow(details, position))
            .toList();
    return insertInto(
            BOOKING_ROOM,
            BOOKING_ROOM.HOTEL_ID,
            BOOKING_ROOM.BOOKING_ID,
            BOOKING_ROOM.BOOKED_ROOM_ID,
            BOOKING_ROOM.POSITION,
            BOOKING_ROOM.ROOM_TYPE_ID,
            BOOKING_ROOM.GUESTS,
            BOOKING_ROOM.CHILDREN_AGES,
            BOOKING_ROOM.CHILDREN_COUNTED,
            BOOKING_ROOM.STANDARD,
            BOOKING_ROOM.WISHES,
            BOOKING_ROOM.NIGHT_PRICES,
            BOOKING_ROOM.CHARGE_NIGHTS,
            BOOKING_ROOM.CHARGE_CODES,
            BOOKING_ROOM.CHARGE_AMOUNTS,
            BOOKING_ROOM.CHARGE_INCLUSIVE)
        .valuesOfRows(rows)
        .returning(BOOKING_ROOM.BOOKED_ROOM_ID);
  }

  private static Row15<
          HotelId,
          BookingId,
          BookedRoomId,
          Integer,
          RoomTypeId,
          Integer,
          Integer[],
          Integer,
          PriceStandard,
          String[],
          Long[],
          Integer[],
          String[],
          Long[],
          Boolean[]>
      roomRow(BookingDetails details, int position) {
    var room = details.rooms().get(position);
    var party = PartyColumns.of(room.party());
    var nights = NightColumns.of(room.prices());
    return row(
        details.hotel(),
        details.id(),
        room.id(),
        position,
        room.type(),
        party.guests(),
        party.agesArray(),
        party.childrenCounted(),
        room.standard(),
        FeatureNames.array(room.wishes()),
        nights.pricesArray(),
        nights.nightsArray(),
        nights.codesArray(),
        nights.amountsArray(),
        nights.inclusiveArray());
  }

  /**
   * Writes the next state of a booking, unless it has changed since it was read.
   *
   * @return whether it was written
   */
  boolean save(Versioned<Booking> read, Booking next, BookingEvent event) {
    var details = next.details();
    var saved =
        name("saved_booking")
            .as(
                update(BOOKING)
                    .set(changedFacts(read, next))
                    .where(BOOKING.HOTEL_ID.eq(details.hotel()))
                    .and(BOOKING.BOOKING_ID.eq(details.id()))
                    .and(BOOKING.VERSION.eq(read.version()))
                    .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION));
    var told = new ToldChange(saved, event, BookingChanges.between(read.value(), next));
    int entries =
        db.with(saved)
            .with(rooms(read.value(), next, saved))
            .with(told.asEvent())
            .insertInto(BOOKING_CHANGE, told.entryColumns())
            .select(told.entryRow())
            .execute();
    return entries == 1;
  }

  /** Writes what changes of its rooms, if the booking is written. */
  private static Collection<CommonTableExpression<?>> rooms(
      Booking before, Booking next, CommonTableExpression<?> saved) {
    return ReplacedRooms.areNeeded(before, next)
        ? new ReplacedRooms(before, next).replaceAfter(saved)
        : new ChangedRooms(before, next).updateAfter(saved);
  }

  /**
   * What is told of the next state and was not told of the one before: its version at the least.
   */
  private static Map<Field<?>, @Nullable Object> changedFacts(
      Versioned<Booking> read, Booking next) {
    var changed = facts(next, read.version().next());
    changed.entrySet().removeAll(facts(read.value(), read.version()).entrySet());
    if (!next.details().terms().equals(read.value().details().terms())) {
      changed.putAll(terms(next.details()));
    }
    return changed;
  }

  private static Map<Field<?>, Object> terms(BookingDetails details) {
    var fees = FeeColumns.of(details.terms());
    return Map.of(
        BOOKING.FEE_UNTILS, fees.untilsArray(),
        BOOKING.FEES, fees.feesArray(),
        BOOKING.NO_SHOW_FEE, fees.noShowFee());
  }

  /** Everything that is told of a booking, beside the names and terms that never change. */
  private static Map<Field<?>, @Nullable Object> facts(Booking booking, Version version) {
    var details = booking.details();
    var state = StateColumns.of(booking);
    var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
    columns.put(BOOKING.VERSION, version);
    columns.put(BOOKING.STATE, state.state());
    columns.put(BOOKING.BOOKED_BY, details.bookedBy());
    columns.put(BOOKING.MEMBER_ID, details.member().orElse(null));
    columns.put(BOOKING.GUEST_NAME, details.guestName());
    columns.put(BOOKING.GUEST_NAME_LOWER, details.guestName().toLowerCase(Locale.ROOT));
    columns.put(BOOKING.SPECIAL_REQUEST, details.specialRequest().orElse(null));
    columns.put(BOOKING.MAY_CHANGE_ROOMS, details.mayChangeRooms());
    columns.put(BOOKING.ARRIVAL, details.stay().arrival());
    columns.put(BOOKING.DEPARTURE, details.stay().departure());
    columns.put(
        BOOKING.CURRENCY, details.rooms().getFirst().prices().amounts().getFirst().currency());
    columns.put(BOOKING.HOLD_EXPIRES_AT, state.holdExpiresAt());
    columns.put(BOOKING.STATE_SINCE, state.stateSince());
    columns.put(BOOKING.RELEASED_FROM, state.releasedFrom());
    columns.put(BOOKING.ENDED_FROM, state.endedFrom());
    columns.put(BOOKING.KEPT_HOLD_EXPIRES_AT, state.keptHoldExpiresAt());
    columns.put(BOOKING.CHECKED_IN_AT, state.checkedInAt());
    columns.put(BOOKING.BOOKED_DEPARTURE, state.bookedDeparture());
    columns.put(BOOKING.CREATED_AT, details.createdAt());
    return columns;
  }
}
