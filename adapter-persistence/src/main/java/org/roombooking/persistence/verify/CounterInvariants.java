package org.roombooking.persistence.verify;

import java.util.List;

/**
 * What must be true of the counters of rooms for each type and night (docs/rules.md: Terms of a
 * night, Constraint-Decides).
 */
final class CounterInvariants {

  private static final Invariant NIGHTS_ARE_NOT_OVERSOLD =
      Invariant.ofEach(
          "room_type_night",
          "nights_are_not_oversold",
          "No more rooms are sold, held and locked on a night than there are and were allowed.",
          """
          select
            format(
              'hotel %s, room type %s, night %s: sold %s, held %s, locked %s of %s and %s more',
              hotel_id, room_type_id, night, sold, held, locked, sell_limit, overbooking_ceiling
            ) as detail
          from room_type_night
          where least(sold, held, locked, sell_limit) < 0
            or sold::bigint + held + locked > sell_limit::bigint + overbooking_ceiling
          """);

  // A lowering leaves the ceiling at what was taken then, and no higher.
  private static final Invariant OVERBOOKING_IS_UNDER_ITS_CEILING =
      Invariant.ofEach(
          "room_type_night",
          "overbooking_is_under_its_ceiling",
          "No more may be overbooked on a night than was allowed for it.",
          """
          select
            format(
              'hotel %s, room type %s, night %s: overbooking %s, ceiling %s',
              hotel_id, room_type_id, night, overbooking, overbooking_ceiling
            ) as detail
          from room_type_night
          where overbooking not between 0 and overbooking_ceiling
          """);

  private static final Invariant LIMITS_ARE_ROOMS =
      Invariant.ofEach(
          "room_type_night",
          "limits_are_rooms",
          "No night has more rooms than its type, nor more out of service than it has.",
          """
          with of_type as (
            select hotel_id, room_type_id, count(*) as rooms
            from room
            group by hotel_id, room_type_id
          )
          select
            format(
              'hotel %s, room type %s, night %s: limit %s, out of service %s, %s rooms',
              hotel_id, room_type_id, night, sell_limit, out_of_service, coalesce(rooms, 0)
            ) as detail
          from room_type_night
          left join of_type using (hotel_id, room_type_id)
          where sell_limit > coalesce(rooms, 0)
            or out_of_service not between 0 and sell_limit
          """);

  // A no-show keeps the nights that were over when it was noted. A full join, so that neither a
  // counter without bookings is passed over nor bookings without a counter.
  private static final Invariant SOLD_IS_WHAT_IS_BOOKED =
      Invariant.ofEach(
          "room_type_night",
          "sold_is_what_is_booked",
          "As many rooms count as sold on a night as were confirmed for it, and no more.",
          """
          with booked as (
            select hotel_id, room_type_id, arrival + ordinal as night, count(*) as rooms
            from booking
            join booking_room using (hotel_id, booking_id)
            cross join lateral generate_series(
              0,
              case state when 'no_show' then least(departure, released_from) else departure end
                - arrival - 1
            ) as ordinal
            where state in ('confirmed', 'checked_in', 'checked_out', 'no_show')
            group by hotel_id, room_type_id, arrival + ordinal
          )
          select
            format(
              'hotel %s, room type %s, night %s: sold %s, booked %s',
              hotel_id, room_type_id, night, coalesce(sold, 0), coalesce(rooms, 0)
            ) as detail
          from room_type_night
          full join booked using (hotel_id, room_type_id, night)
          where coalesce(sold, 0) <> coalesce(rooms, 0)
          """);

  // A hold that has run out is held until it is swept, as it is pending until then.
  private static final Invariant HELD_IS_WHAT_IS_PENDING =
      Invariant.ofEach(
          "room_type_night",
          "held_is_what_is_pending",
          "As many rooms count as held on a night as bookings wait to be confirmed, and no more.",
          """
          with pending as (
            select hotel_id, room_type_id, arrival + ordinal as night, count(*) as rooms
            from booking
            join booking_room using (hotel_id, booking_id)
            cross join lateral generate_series(0, departure - arrival - 1) as ordinal
            where state = 'pending'
            group by hotel_id, room_type_id, arrival + ordinal
          )
          select
            format(
              'hotel %s, room type %s, night %s: held %s, pending %s',
              hotel_id, room_type_id, night, coalesce(held, 0), coalesce(rooms, 0)
            ) as detail
          from room_type_night
          full join pending using (hotel_id, room_type_id, night)
          where coalesce(held, 0) <> coalesce(rooms, 0)
          """);

  private static final Invariant OCCUPIED_ROOMS_ARE_SOLD =
      Invariant.ofEach(
          "room_night",
          "occupied_rooms_are_sold",
          "No more rooms of a type are slept in on a night than are sold.",
          """
          with occupied as (
            select hotel_id, room_type_id, night, count(*) as rooms
            from room_night
            join room using (hotel_id, room_id)
            where booking_id is not null
            group by hotel_id, room_type_id, night
          )
          select
            format(
              'hotel %s, room type %s, night %s: %s occupied, sold %s',
              hotel_id, room_type_id, night, rooms, coalesce(sold, 0)
            ) as detail
          from occupied
          left join room_type_night using (hotel_id, room_type_id, night)
          where rooms > coalesce(sold, 0)
          """);

  private CounterInvariants() {}

  static List<Invariant> all() {
    return List.of(
        NIGHTS_ARE_NOT_OVERSOLD,
        OVERBOOKING_IS_UNDER_ITS_CEILING,
        LIMITS_ARE_ROOMS,
        SOLD_IS_WHAT_IS_BOOKED,
        HELD_IS_WHAT_IS_PENDING,
        OCCUPIED_ROOMS_ARE_SOLD);
  }
}
