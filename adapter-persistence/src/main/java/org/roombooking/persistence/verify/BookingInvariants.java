package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of a booking and its rooms as they were sold. */
final class BookingInvariants {

  private static final Invariant FACTS_FIT_THE_STATE =
      Invariant.ofEach(
          "booking",
          "facts_fit_the_state",
          "A booking has a guest, a night and the facts of its state, and those of no other.",
          """
          select
            format('hotel %s, booking %s, %s: %s', hotel_id, booking_id, state, fault) as detail
          from booking
          cross join lateral (
            select
              case
                when (state in (
                  'pending', 'confirmed', 'checked_in', 'checked_out', 'cancelled', 'no_show',
                  'expired'
                )) is not true then 'no such state'
                when (version >= 1) is not true then 'its version is not counted from 1'
                when (char_length(guest_name) between 1 and 200) is not true then 'no guest'
                when (arrival < departure) is not true then 'no night'
                when state <> 'pending' and hold_expires_at is not null then 'a hold'
                when hold_expires_at <= created_at then 'a hold that ended before it began'
                when state in ('pending', 'confirmed') and state_since is not null then
                  'a moment at which it came into its state'
                when state not in ('pending', 'confirmed') and state_since is null then
                  'no moment at which it came into its state'
                when state <> 'no_show' and released_from is not null then 'released nights'
                when state = 'no_show' and (released_from > arrival) is not true then
                  'its nights were released before it could be noted'
                when state <> 'cancelled' and ended_from is not null then 'a state it was ended from'
                when state = 'cancelled' and (ended_from in ('pending', 'confirmed')) is not true then
                  'nothing that it was ended from'
                when kept_hold_expires_at is not null and (ended_from = 'pending') is not true then
                  'a hold that it never had'
                when kept_hold_expires_at <= created_at then 'a hold that ended before it began'
                when state <> 'checked_out' and checked_in_at is not null then
                  'a moment at which its guests came'
                when state = 'checked_out' and (checked_in_at <= state_since) is not true then
                  'its guests left before they came'
                when state <> 'checked_out' and booked_departure is not null then
                  'another departure than its own'
                when state = 'checked_out' and (booked_departure >= departure) is not true then
                  'its guests stayed longer than they booked'
              end as fault
          ) as judgement
          where fault is not null
          """);

  // That no two rooms are in one place is among the names that are taken once.
  private static final Invariant BOOKINGS_HAVE_ROOMS =
      Invariant.ofEach(
          "booking",
          "bookings_have_rooms",
          "A booking has rooms, counted from 0 in the order in which they were booked.",
          """
          with counted as (
            select
              hotel_id,
              booking_id,
              count(*) as rooms,
              min(position) as first_position,
              max(position) as last_position
            from booking_room
            group by hotel_id, booking_id
          )
          select
            format(
              'hotel %s, booking %s: %s rooms from %s to %s',
              hotel_id, booking_id, coalesce(rooms, 0), coalesce(first_position::text, '-'),
              coalesce(last_position::text, '-')
            ) as detail
          from booking
          left join counted using (hotel_id, booking_id)
          where (first_position = 0 and last_position = rooms - 1) is not true
          """);

  private static final Invariant BOOKED_TYPES_ARE_OF_THE_HOTEL =
      Invariant.ofEach(
          "booking_room",
          "booked_types_are_of_the_hotel",
          "A booking is for room types of its hotel.",
          """
          select
            format(
              'hotel %s, booking %s, room %s: the hotel has no room type %s',
              hotel_id, booking_id, position, room_type_id
            ) as detail
          from booking_room
          left join room_type using (hotel_id, room_type_id)
          where room_type.hotel_id is null
          """);

  private static final Invariant MEMBERS_ARE_OF_THE_BOOKER =
      new Invariant(
          "members_are_of_the_booker",
          "A booking in a member's name is in that of one of whoever booked it.",
          "select count(*) from booking where member_id is not null",
          """
          select
            format(
              'hotel %s, booking %s: user %s has no member %s',
              hotel_id, booking_id, booked_by, booking.member_id
            ) as detail
          from booking
          left join member on member.user_id = booked_by and member.member_id = booking.member_id
          where booking.member_id is not null and member.member_id is null
          """);

  // "All" is unknown and not true where one of the prices is missing.
  private static final Invariant EVERY_NIGHT_HAS_ITS_PRICE =
      Invariant.ofEach(
          "booking_room",
          "every_night_has_its_price",
          "A booked room has a price of nothing or more for each night that was booked.",
          """
          select
            format(
              'hotel %s, booking %s, room %s: prices %s for %s nights',
              hotel_id, booking_id, position, night_prices, nights
            ) as detail
          from booking_room
          join booking using (hotel_id, booking_id)
          cross join lateral (
            select coalesce(booked_departure, departure) - arrival as nights
          ) as booked
          where (cardinality(night_prices) = nights and 0 <= all (night_prices)) is not true
          """);

  // Each of these is unknown and not true where something is missing.
  private static final Invariant CHARGES_ARE_OF_NIGHTS =
      Invariant.ofEach(
          "booking_room",
          "charges_are_of_nights",
          "A tax or a fee of a booked room is more than nothing, has a code, and is for a night.",
          """
          select
            format(
              'hotel %s, booking %s, room %s: charges %s %s %s %s for %s prices',
              hotel_id, booking_id, position, charge_nights, charge_codes, charge_amounts,
              charge_inclusive, cardinality(night_prices)
            ) as detail
          from booking_room
          where (
            cardinality(charge_codes) = cardinality(charge_nights)
            and cardinality(charge_amounts) = cardinality(charge_nights)
            and cardinality(charge_inclusive) = cardinality(charge_nights)
            and array_position(charge_codes, null) is null
            and array_position(charge_inclusive, null) is null
            and 0 <= all (charge_nights)
            and cardinality(night_prices) > all (charge_nights)
            and 0 < all (charge_amounts)
          ) is not true
          """);

  private static final Invariant CHILDREN_ARE_COUNTED =
      Invariant.ofEach(
          "booking_room",
          "children_are_counted",
          "Of the children of a booked room, at most 20 of 0 to 17 years, as many are counted among its guests"
              + " as there are at the most, and they are not alone.",
          """
          select
            format(
              'hotel %s, booking %s, room %s: %s of children %s among %s guests',
              hotel_id, booking_id, position, children_counted, children_ages, guests
            ) as detail
          from booking_room
          where (
            children_counted between 0 and cardinality(children_ages)
            and children_counted < guests
            and 0 <= all (children_ages)
            and 17 >= all (children_ages)
            and cardinality(children_ages) <= 20
          ) is not true
          """);

  private BookingInvariants() {}

  static List<Invariant> all() {
    return List.of(
        FACTS_FIT_THE_STATE,
        BOOKINGS_HAVE_ROOMS,
        BOOKED_TYPES_ARE_OF_THE_HOTEL,
        MEMBERS_ARE_OF_THE_BOOKER,
        EVERY_NIGHT_HAS_ITS_PRICE,
        CHARGES_ARE_OF_NIGHTS,
        CHILDREN_ARE_COUNTED);
  }
}
