package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of rooms that are out of service for a period or locked. */
final class ClosureInvariants {

  private static final Invariant PERIODS_TAKE_THEIR_NIGHTS =
      takeTheirNights(
          "out_of_service_period",
          "period",
          "A period out of service has its room on each of its nights, and no other night.");

  private static final Invariant LOCKS_TAKE_THEIR_NIGHTS =
      takeTheirNights(
          "room_lock",
          "lock",
          "A lock that names a door has it on each of its nights, and no other night.");

  // A full join, so that neither a counter without locks is passed over nor locks without a
  // counter.
  private static final Invariant LOCKED_IS_WHAT_IS_LOCKED =
      Invariant.ofEach(
          "room_type_night",
          "locked_is_what_is_locked",
          "As many rooms count as locked on a night as there are locks for it, and no more.",
          """
          with locks as (
            select hotel_id, room_type_id, from_date + ordinal as night, sum(rooms) as rooms
            from room_lock
            cross join lateral generate_series(0, until_date - from_date - 1) as ordinal
            group by hotel_id, room_type_id, from_date + ordinal
          )
          select
            format(
              'hotel %s, room type %s, night %s: locked %s, locks of %s',
              hotel_id, room_type_id, night, coalesce(locked, 0), coalesce(rooms, 0)
            ) as detail
          from room_type_night
          full join locks using (hotel_id, room_type_id, night)
          where coalesce(locked, 0) <> coalesce(rooms, 0)
          """);

  // More may be out of service: those that are, or were then, suspended.
  private static final Invariant PERIODS_ARE_OUT_OF_SERVICE =
      Invariant.ofEach(
          "room_type_night",
          "periods_are_out_of_service",
          "Every room in a period counts as out of service on its nights.",
          """
          with periods as (
            select hotel_id, room_type_id, night, count(*) as rooms
            from room_night
            join room using (hotel_id, room_id)
            where period_id is not null
            group by hotel_id, room_type_id, night
          )
          select
            format(
              'hotel %s, room type %s, night %s: out of service %s, %s in periods',
              hotel_id, room_type_id, night, coalesce(out_of_service, 0), rooms
            ) as detail
          from periods
          left join room_type_night using (hotel_id, room_type_id, night)
          where coalesce(out_of_service, 0) < rooms
          """);

  private static final Invariant NIGHTS_ARE_OF_ONE_THING =
      Invariant.ofEach(
          "room_night",
          "room_nights_are_of_one_thing",
          "A room is taken on a night by a booking, a period or a lock: by one of them.",
          """
          select
            format(
              'hotel %s, room %s, night %s: booking %s, period %s, lock %s',
              hotel_id, room_id, night, coalesce(booking_id::text, '-'),
              coalesce(period_id::text, '-'), coalesce(lock_id::text, '-')
            ) as detail
          from room_night
          where num_nonnulls(booking_id, period_id, lock_id) <> 1
            or num_nonnulls(booking_id, booked_room_id) = 1
          """);

  private ClosureInvariants() {}

  private static Invariant takeTheirNights(String table, String thing, String says) {
    return Invariant.ofEach(
        table,
        thing + "s_take_their_nights",
        says,
        """
        with wanted as (
          select hotel_id, THING_id, room_id, from_date + ordinal as night
          from CLOSURES
          cross join lateral generate_series(0, until_date - from_date - 1) as ordinal
          where room_id is not null
        ),
        taken as (
          select hotel_id, THING_id, room_id, night from room_night where THING_id is not null
        )
        select
          format(
            'hotel %s, THING %s, room %s, night %s: %s',
            hotel_id, THING_id, room_id, night,
            case when wanted.hotel_id is null then 'not one of its nights' else 'not taken' end
          ) as detail
        from wanted
        full join taken using (hotel_id, THING_id, room_id, night)
        where wanted.hotel_id is null or taken.hotel_id is null
        """
            .replace("CLOSURES", table)
            .replace("THING", thing));
  }

  static List<Invariant> all() {
    return List.of(
        PERIODS_TAKE_THEIR_NIGHTS,
        LOCKS_TAKE_THEIR_NIGHTS,
        LOCKED_IS_WHAT_IS_LOCKED,
        PERIODS_ARE_OUT_OF_SERVICE,
        NIGHTS_ARE_OF_ONE_THING);
  }
}
