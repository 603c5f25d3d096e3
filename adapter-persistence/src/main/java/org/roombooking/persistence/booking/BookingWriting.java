package org.roombooking.persistence.booking;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;
import org.roombooking.persistence.statements.Parameters;
import org.roombooking.persistence.statements.RenderedStatement;

/**
 * Writes a booking, its rooms, its event and the change that its history tells in one statement:
 * they are there if and only if the booking was written.
 */
final class BookingWriting {

  private static final String OF_BOOKING = "booking.";

  private final DSLContext db;

  /** By how many rooms are booked. */
  private final Map<Integer, RenderedStatement> adding = new ConcurrentHashMap<>();

  /** By the columns of the booking that change, where nothing of its rooms does. */
  private final Map<Set<Field<?>>, RenderedStatement> saving = new ConcurrentHashMap<>();

  BookingWriting(DSLContext db) {
    this.db = db;
  }

  void add(Booking.Pending booking, BookingEvent created) {
    var row = row(booking);
    var rooms = roomRows(booking.details());
    var told = new ToldChange(created, BookingChanges.ofNew(booking));
    var statement =
        adding
            .computeIfAbsent(
                rooms.size(), some -> RenderedStatement.of(db, addition(row, rooms, told)))
            .bind()
            .with(Parameters.values(OF_BOOKING, row))
            .with(told.values());
    for (int position = 0; position < rooms.size(); position++) {
      statement.with(Parameters.values(ofRoom(position), rooms.get(position)));
    }
    statement.execute();
  }

  private static String ofRoom(int position) {
    return "room_" + position + ".";
  }

  private static Query addition(
      Map<Field<?>, @Nullable Object> booking,
      List<Map<Field<?>, @Nullable Object>> rooms,
      ToldChange told) {
    var added =
        name("added_booking")
            .as(
                insertInto(BOOKING)
                    .set(Parameters.of(OF_BOOKING, booking.keySet()))
                    .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION));
    var addedRooms =
        name("added_room")
            .as(
                insertInto(BOOKING_ROOM, rooms.getFirst().keySet())
                    .valuesOfRows(
                        IntStream.range(0, rooms.size())
                            .mapToObj(position ->
                                DSL.row(
                                    Parameters.of(ofRoom(position), rooms.get(position).keySet())
                                        .values()))
                            .toList())
                    .returning(BOOKING_ROOM.BOOKED_ROOM_ID));
    return with(added)
        .with(addedRooms)
        .with(told.asEvent(added))
        .insertInto(BOOKING_CHANGE, told.entryColumns())
        .select(told.asEntry(added));
  }

  private static Map<Field<?>, @Nullable Object> row(Booking.Pending booking) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(BOOKING.HOTEL_ID, booking.details().hotel());
    row.put(BOOKING.BOOKING_ID, booking.details().id());
    row.putAll(facts(booking, Version.FIRST));
    row.putAll(terms(booking.details()));
    return row;
  }

  private static List<Map<Field<?>, @Nullable Object>> roomRows(BookingDetails details) {
    return IntStream.range(0, details.rooms().size())
        .mapToObj(position -> roomRow(details, position))
        .toList();
  }

  private static Map<Field<?>, @Nullable Object> roomRow(BookingDetails details, int position) {
    var room = details.rooms().get(position);
    var party = PartyColumns.of(room.party());
    var nights = NightColumns.of(room.prices());
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(BOOKING_ROOM.HOTEL_ID, details.hotel());
    row.put(BOOKING_ROOM.BOOKING_ID, details.id());
    row.put(BOOKING_ROOM.BOOKED_ROOM_ID, room.id());
    row.put(BOOKING_ROOM.POSITION, position);
    row.put(BOOKING_ROOM.ROOM_TYPE_ID, room.type());
    row.put(BOOKING_ROOM.GUESTS, party.guests());
    row.put(BOOKING_ROOM.CHILDREN_AGES, party.agesArray());
    row.put(BOOKING_ROOM.CHILDREN_COUNTED, party.childrenCounted());
    row.put(BOOKING_ROOM.STANDARD, room.standard());
    row.put(BOOKING_ROOM.WISHES, FeatureNames.array(room.wishes()));
    row.put(BOOKING_ROOM.NIGHT_PRICES, nights.pricesArray());
    row.put(BOOKING_ROOM.CHARGE_NIGHTS, nights.nightsArray());
    row.put(BOOKING_ROOM.CHARGE_CODES, nights.codesArray());
    row.put(BOOKING_ROOM.CHARGE_AMOUNTS, nights.amountsArray());
    row.put(BOOKING_ROOM.CHARGE_INCLUSIVE, nights.inclusiveArray());
    return row;
  }

  /**
   * Writes the next state of a booking, unless it has changed since it was read.
   *
   * @return whether it was written
   */
  boolean save(Versioned<Booking> read, Booking next, BookingEvent event) {
    var changed = changedFacts(read, next);
    var told = new ToldChange(event, BookingChanges.between(read.value(), next));
    var saved = savedBooking(changed.keySet());
    var rooms = rooms(read.value(), next, saved);
    var values = Parameters.values(OF_BOOKING, changed);
    values.put("read_hotel", next.details().hotel());
    values.put("read_booking", next.details().id());
    values.put("read_version", read.version());
    values.putAll(told.values());
    int entries =
        rooms.isEmpty()
            ? saving
                .computeIfAbsent(
                    Set.copyOf(changed.keySet()),
                    columns -> RenderedStatement.of(db, saving(saved, rooms, told)))
                .bind()
                .with(values)
                .execute()
            : execute(saving(saved, rooms, told), values);
    return entries == 1;
  }

  // What becomes of rooms is written out anew each time.
  private int execute(Query query, Map<String, @Nullable Object> values) {
    query.attach(db.configuration());
    values.forEach(query::bind);
    return query.execute();
  }

  private static CommonTableExpression<?> savedBooking(Set<Field<?>> changed) {
    return name("saved_booking")
        .as(
            update(BOOKING)
                .set(Parameters.of(OF_BOOKING, changed))
                .where(BOOKING.HOTEL_ID.eq(param("read_hotel", BOOKING.HOTEL_ID)))
                .and(BOOKING.BOOKING_ID.eq(param("read_booking", BOOKING.BOOKING_ID)))
                .and(BOOKING.VERSION.eq(param("read_version", BOOKING.VERSION)))
                .returning(BOOKING.HOTEL_ID, BOOKING.BOOKING_ID, BOOKING.VERSION));
  }

  private static Query saving(
      CommonTableExpression<?> saved, Collection<CommonTableExpression<?>> rooms, ToldChange told) {
    return with(saved)
        .with(rooms)
        .with(told.asEvent(saved))
        .insertInto(BOOKING_CHANGE, told.entryColumns())
        .select(told.asEntry(saved));
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
