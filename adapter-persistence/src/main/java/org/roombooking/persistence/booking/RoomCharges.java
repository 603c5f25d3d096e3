package org.roombooking.persistence.booking;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.BOOKING_ROOM;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SelectField;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightCharge;

/**
 * What was charged for the nights of a room, a charge at each place.
 *
 * @param nights which night of the stay, counted from 0
 */
record RoomCharges(
    List<Integer> nights, List<String> codes, List<Long> amounts, List<Boolean> inclusive) {

  static final SelectField<RoomCharges> COLUMNS =
      row(
              listOf(BOOKING_ROOM.CHARGE_NIGHTS),
              listOf(BOOKING_ROOM.CHARGE_CODES),
              listOf(BOOKING_ROOM.CHARGE_AMOUNTS),
              listOf(BOOKING_ROOM.CHARGE_INCLUSIVE))
          .convertFrom(mapping(RoomCharges::new));

  private static <T> Field<List<T>> listOf(Field<T[]> array) {
    return array.convertFrom(List::of);
  }

  static RoomCharges of(BookedRoom room) {
    var charges = room.prices().charges();
    var nights = new ArrayList<Integer>();
    for (int night = 0; night < charges.size(); night++) {
      for (int i = 0; i < charges.get(night).size(); i++) {
        nights.add(night);
      }
    }
    var all = charges.stream().flatMap(List::stream).toList();
    return new RoomCharges(
        nights,
        all.stream().map(charge -> charge.code().value()).toList(),
        all.stream().map(charge -> charge.amount().minorUnits()).toList(),
        all.stream().map(NightCharge::inclusive).toList());
  }

  /** Night by night. */
  List<List<NightCharge>> byNight(int length, Currency currency) {
    List<List<NightCharge>> byNight =
        Stream.generate(() -> new ArrayList<NightCharge>())
            .limit(length)
            .<List<NightCharge>>map(night -> night)
            .toList();
    for (int i = 0; i < nights.size(); i++) {
      byNight
          .get(nights.get(i))
          .add(
              new NightCharge(
                  new ChargeCode(codes.get(i)),
                  new Money(amounts.get(i), currency),
                  inclusive.get(i)));
    }
    return byNight;
  }

  Integer[] nightsArray() {
    return nights.toArray(Integer[]::new);
  }

  String[] codesArray() {
    return codes.toArray(String[]::new);
  }

  Long[] amountsArray() {
    return amounts.toArray(Long[]::new);
  }

  Boolean[] inclusiveArray() {
    return inclusive.toArray(Boolean[]::new);
  }
}
