package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of prices. */
final class PriceInvariants {

  private static final Invariant ONE_CURRENCY_FOR_EACH_HOTEL =
      new Invariant(
          "one_currency_for_each_hotel",
          "A hotel sells in one currency, that of all its prices and bookings.",
          """
          select
            (select count(*) from room_price) + (select count(*) from charge)
              + (select count(*) from booking)
          """,
          """
          select
            format(
              'hotel %s in %s, room price %s in %s',
              hotel_id, hotel.currency, room_price_id, room_price.currency
            ) as detail
          from room_price
          join hotel using (hotel_id)
          where room_price.currency <> hotel.currency
          union all
          select
            format(
              'hotel %s in %s, charge %s in %s', hotel_id, hotel.currency, code, charge.currency
            )
          from charge
          join hotel using (hotel_id)
          where charge.currency <> hotel.currency
          union all
          select
            format(
              'hotel %s in %s, booking %s in %s',
              hotel_id, hotel.currency, booking_id, booking.currency
            )
          from booking
          join hotel using (hotel_id)
          where booking.currency <> hotel.currency
          """);

  private static final Invariant PRICES_ARE_NOT_NEGATIVE =
      Invariant.ofEach(
          "room_price",
          "prices_are_not_negative",
          "A night costs nothing or more.",
          """
          select
            format('hotel %s, room price %s, night %s: %s', hotel_id, room_price_id, night, amount)
              as detail
          from room_price
          where amount < 0
          """);

  private PriceInvariants() {}

  static List<Invariant> all() {
    return List.of(ONE_CURRENCY_FOR_EACH_HOTEL, PRICES_ARE_NOT_NEGATIVE);
  }
}
