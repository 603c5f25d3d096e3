package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of the events that tell what happened to bookings (Cause-And-Event). */
final class EventInvariants {

  // As many events as versions, from the first to the last. That none of them is there twice, in
  // the place of another, is seen when they are followed one by one.
  private static final Invariant VERSIONS_HAVE_ONE_EVENT =
      Invariant.ofEach(
          "outbox_event",
          "versions_have_one_event",
          "Each change of a booking is told once, and nothing is told that did not happen.",
          """
          with told as (
            select
              hotel_id,
              booking_id,
              count(*) as events,
              min(booking_version) as first_version,
              max(booking_version) as last_version
            from outbox_event
            group by hotel_id, booking_id
          )
          select
            format(
              'hotel %s, booking %s: version %s, %s events for versions %s to %s',
              hotel_id, booking_id, coalesce(version, 0), coalesce(events, 0),
              coalesce(first_version, 0), coalesce(last_version, 0)
            ) as detail
          from booking
          full join told using (hotel_id, booking_id)
          where (events = version and first_version = 1 and last_version = version) is not true
          """);

  private static final Invariant LAST_EVENT_TELLS_THE_STATE =
      Invariant.ofEach(
          "booking",
          "last_event_tells_the_state",
          "The last that was told of a booking is how it came to be what it is.",
          """
          select
            format('hotel %s, booking %s, %s: told last was %s', hotel_id, booking_id, state, type)
              as detail
          from booking
          join outbox_event using (hotel_id, booking_id)
          where booking_version = version
            and case state
              when 'pending' then type not in ('created', 'undone', 'amended')
              when 'confirmed' then
                type not in ('confirmed', 'rooms_assigned', 'moved', 'undone', 'amended')
              when 'checked_in' then type not in ('checked_in', 'moved', 'undone', 'amended')
              else type <> state
            end
          """);

  private static final Invariant EVENTS_FOLLOW_EACH_OTHER =
      Invariant.ofEach(
          "outbox_event",
          "events_follow_each_other",
          "A booking's life is told step by step, as it can happen and in its order.",
          """
          select
            format(
              'hotel %s, booking %s, version %s: %s at position %s after %s at position %s',
              told.hotel_id, told.booking_id, told.booking_version, told.type, told.position,
              coalesce(before.type, 'nothing'), coalesce(before.position::text, '-')
            ) as detail
          from outbox_event as told
          left join outbox_event as before
            on before.hotel_id = told.hotel_id
            and before.booking_id = told.booking_id
            and before.booking_version = told.booking_version - 1
          where told.position <= before.position
            or case before.type
              when 'created' then
                told.type not in ('confirmed', 'cancelled', 'expired', 'amended')
              when 'confirmed' then
                told.type not in (
                  'rooms_assigned', 'checked_in', 'cancelled', 'no_show', 'amended'
                )
              when 'rooms_assigned' then
                told.type not in (
                  'rooms_assigned', 'moved', 'checked_in', 'cancelled', 'no_show', 'amended'
                )
              when 'moved' then
                told.type not in (
                  'rooms_assigned', 'moved', 'checked_in', 'checked_out', 'cancelled', 'no_show',
                  'undone', 'amended'
                )
              when 'checked_in' then told.type not in ('moved', 'checked_out', 'undone', 'amended')
              when 'checked_out' then told.type <> 'undone'
              when 'cancelled' then told.type <> 'undone'
              -- A late payment, while the rooms were still free.
              when 'expired' then told.type <> 'confirmed'
              when 'no_show' then told.type <> 'undone'
              -- What it led back to is not told: any step out of a state that a step leads back to.
              when 'undone' then told.type = 'created'
              -- The state it was in is not told either; a booking that is amended has not ended.
              when 'amended' then told.type = 'created'
              else before.type is not null or told.type <> 'created'
            end
          """);

  private static final Invariant CHANGES_ARE_THOSE_OF_THE_EVENTS =
      Invariant.ofEach(
          "booking_change",
          "changes_are_those_of_the_events",
          "For each event of a booking its history tells who did it, and nothing else.",
          """
          select
            format(
              'hotel %s, booking %s, version %s: %s at %s because of %s, told as %s at %s because of %s',
              hotel_id, booking_id, booking_version, coalesce(made.type, 'nothing'), made.made_at,
              coalesce(made.reason, 'nothing'), coalesce(told.type, 'nothing'), told.occurred_at,
              coalesce(told.reason, 'nothing')
            ) as detail
          from booking_change as made
          full join outbox_event as told using (hotel_id, booking_id, booking_version)
          where (made.type, made.made_at, made.reason)
            is distinct from (told.type, told.occurred_at, told.reason)
          """);

  private EventInvariants() {}

  static List<Invariant> all() {
    return List.of(
        VERSIONS_HAVE_ONE_EVENT,
        LAST_EVENT_TELLS_THE_STATE,
        EVENTS_FOLLOW_EACH_OTHER,
        CHANGES_ARE_THOSE_OF_THE_EVENTS);
  }
}
