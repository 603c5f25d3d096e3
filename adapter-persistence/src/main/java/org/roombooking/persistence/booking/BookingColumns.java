package org.roombooking.persistence.booking;

import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.pricing.FeeColumns;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;
import org.roombooking.persistence.property.FeatureNames;

/** A booking and its rooms, column by column. */
final class BookingColumns {

  private BookingColumns() {}

  static Map<Field<?>, @Nullable Object> row(Booking.Pending booking) {
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(BOOKING.HOTEL_ID, booking.details().hotel());
    row.put(BOOKING.BOOKING_ID, booking.details().id());
    row.putAll(facts(booking, Version.FIRST));
    row.putAll(terms(booking.details()));
    return row;
  }

  static List<Map<Field<?>, @Nullable Object>> roomRows(BookingDetails details) {
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

  static Map<Field<?>, Object> terms(BookingDetails details) {
    var fees = FeeColumns.of(details.terms());
    return Map.of(
        BOOKING.FEE_UNTILS, fees.untilsArray(),
        BOOKING.FEES, fees.feesArray(),
        BOOKING.NO_SHOW_FEE, fees.noShowFee());
  }

  /** Everything that is told of a booking, beside the names and terms that never change. */
  static Map<Field<?>, @Nullable Object> facts(Booking booking, Version version) {
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
