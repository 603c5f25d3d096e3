package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of the doors that bookings are given and of who sleeps behind them. */
final class DoorInvariants {

  private static final Invariant ROOMS_HAVE_ONE_BOOKING_A_NIGHT =
      Invariant.ofEach(
          "room_night",
          "rooms_have_one_booking_a_night",
          "Nobody finds somebody else in their room.",
          """
          select
            format('hotel %s, room %s, night %s: %s bookings', hotel_id, room_id, night, count(*))
              as detail
          from room_night
          group by hotel_id, room_id, night
          having count(*) > 1
          """);

  private static final Invariant ROOM_NIGHTS_FIT_THEIR_BOOKING =
      Invariant.ofEach(
          "room_night",
          "room_nights_fit_their_booking",
          "Whoever sleeps in a room has booked its type for that night and been given its door.",
          """
          select
            format(
              'hotel %s, room %s, night %s, booking %s: %s',
              hotel_id, room_id, night, booking_id, fault
            ) as detail
          from (
            select
              slept.*,
              case
                when booked.hotel_id is null or booking.hotel_id is null then 'no such booked room'
                when door.hotel_id is null then 'no such room in the hotel'
                when coalesce(earlier.door, booked.room_id) is distinct from slept.room_id then
                  'not its door'
                when door.room_type_id <> booked.room_type_id then 'not the type that was booked'
                when (slept.night >= arrival and slept.night < departure) is not true then
                  'not a night of its stay'
                when state = 'no_show' and (slept.night < released_from) is not true then
                  'the night was released'
                when state not in ('confirmed', 'checked_in', 'checked_out', 'no_show') then
                  'the booking is ' || state
              end as fault
            from room_night as slept
            left join booking_room as booked using (hotel_id, booking_id, booked_room_id)
            left join booking using (hotel_id, booking_id)
            left join lateral (
              select moved.door
              from unnest(booked.earlier_doors, booked.earlier_until) as moved (door, until)
              where slept.night < moved.until
              order by moved.until
              limit 1
            ) as earlier on true
            left join room as door
              on door.hotel_id = slept.hotel_id and door.room_id = slept.room_id
            where slept.booking_id is not null
          ) as judged
          where fault is not null
          """);

  // A door may be given after the arrival, so the run may begin late. It may be missing where the
  // guests have left or did not come: all nights they had the door for may have been released.
  private static final Invariant DOORS_ARE_KEPT_TO_THE_END =
      new Invariant(
          "doors_are_kept_to_the_end",
          "Whoever is given a door has it, or another one, every night until they leave.",
          "select count(*) from booking_room where room_id is not null",
          """
          with slept as (
            select
              hotel_id,
              booking_id,
              booked_room_id,
              min(night) as first_night,
              max(night) as last_night,
              count(*) as nights
            from room_night
            group by hotel_id, booking_id, booked_room_id
          ),
          given as (
            select
              hotel_id,
              booking_id,
              booked_room_id,
              room_id,
              state,
              case state when 'no_show' then least(departure, released_from) else departure end
                as until
            from booking_room
            join booking using (hotel_id, booking_id)
            where room_id is not null
              and state in ('confirmed', 'checked_in', 'checked_out', 'no_show')
          )
          select
            format(
              'hotel %s, booking %s, room %s: %s nights from %s to %s, wanted up to %s',
              hotel_id, booking_id, room_id, coalesce(nights, 0), coalesce(first_night::text, '-'),
              coalesce(last_night::text, '-'), until - 1
            ) as detail
          from given
          left join slept using (hotel_id, booking_id, booked_room_id)
          where (nights is null and state in ('confirmed', 'checked_in'))
            or last_night <> until - 1
            or nights <> last_night - first_night + 1
          """);

  private static final Invariant DOORS_STAND_ONCE_IN_A_BOOKING =
      new Invariant(
          "doors_stand_once_in_a_booking",
          "No two rooms of a booking have the same door.",
          "select count(*) from booking_room where room_id is not null",
          """
          select
            format(
              'hotel %s, booking %s: room %s given %s times',
              hotel_id, booking_id, room_id, count(*)
            ) as detail
          from booking_room
          where room_id is not null
          group by hotel_id, booking_id, room_id
          having count(*) > 1
          """);

  private static final Invariant GUESTS_IN_THE_HOUSE_HAVE_DOORS =
      new Invariant(
          "guests_in_the_house_have_doors",
          "Whoever has checked in was given a door for every room.",
          "select count(*) from booking where state in ('checked_in', 'checked_out')",
          """
          select
            format(
              'hotel %s, booking %s, %s: room %s has no door',
              hotel_id, booking_id, state, position
            ) as detail
          from booking
          join booking_room using (hotel_id, booking_id)
          where state in ('checked_in', 'checked_out') and room_id is null
          """);

  private static final Invariant ONLY_SOLD_ROOMS_HAVE_DOORS =
      new Invariant(
          "only_sold_rooms_have_doors",
          "A booking that was never sold has no doors.",
          """
          select count(*)
          from booking
          where state in ('pending', 'expired') or ended_from = 'pending'
          """,
          """
          select
            format('hotel %s, booking %s, %s: has room %s', hotel_id, booking_id, state, room_id)
              as detail
          from booking
          join booking_room using (hotel_id, booking_id)
          where (state in ('pending', 'expired') or ended_from = 'pending') and room_id is not null
          """);

  private static final Invariant DOORS_ARE_LARGE_ENOUGH =
      new Invariant(
          "doors_are_large_enough",
          "All guests of a room can sleep behind the door they are given.",
          "select count(*) from booking_room where room_id is not null",
          """
          select
            format(
              'hotel %s, booking %s, room %s: %s guests where %s can sleep',
              hotel_id, booking_id, room_id, guests, max_occupancy
            ) as detail
          from booking_room
          join booking using (hotel_id, booking_id)
          join room using (hotel_id, room_id)
          where state in ('confirmed', 'checked_in') and guests > max_occupancy
          """);

  private DoorInvariants() {}

  static List<Invariant> all() {
    return List.of(
        ROOMS_HAVE_ONE_BOOKING_A_NIGHT,
        ROOM_NIGHTS_FIT_THEIR_BOOKING,
        DOORS_ARE_KEPT_TO_THE_END,
        DOORS_STAND_ONCE_IN_A_BOOKING,
        GUESTS_IN_THE_HOUSE_HAVE_DOORS,
        ONLY_SOLD_ROOMS_HAVE_DOORS,
        DOORS_ARE_LARGE_ENOUGH);
  }
}
