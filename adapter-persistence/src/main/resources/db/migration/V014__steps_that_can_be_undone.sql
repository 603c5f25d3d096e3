-- An ended booking keeps the state that it ended, so that the last step can be undone.

alter table hotel
  -- How long after it was taken a step can be undone; 0 for never.
  add column undo_seconds integer not null default 86400,

  -- A step can be undone for a week at the most.
  add constraint hotel_undo_is_not_too_long check (undo_seconds between 0 and 604800);

alter table hotel
  alter column undo_seconds drop default;

alter table booking
  -- What a cancelled booking was before.
  add column ended_from text,
  -- When the hold of a booking that was cancelled while it was pending would have run out; without it, never. A column
  -- of its own, since the other one is for holds that run and is in the index of those.
  add column kept_hold_expires_at timestamptz,
  -- When guests who have left had come.
  add column checked_in_at timestamptz,
  -- When guests who have left had booked to leave. Their rooms have prices up to then.
  add column booked_departure date;

-- What a booking was is told by what happened to it. Where the end of a hold was not kept, it is taken to have run out
-- when the booking was cancelled, so that nothing comes back to be held without end.
update booking
set
  ended_from = case when was_confirmed then 'confirmed' else 'pending' end,
  kept_hold_expires_at = case
    when not was_confirmed then greatest(state_since, booking.created_at + interval '1 microsecond')
  end
from (
  select
    hotel_id,
    booking_id,
    exists (
      select from outbox_event as told
      where told.hotel_id = cancelled.hotel_id
        and told.booking_id = cancelled.booking_id
        and told.type = 'confirmed'
    ) as was_confirmed
  from booking as cancelled
  where state = 'cancelled'
) as life
where booking.hotel_id = life.hotel_id
  and booking.booking_id = life.booking_id;

-- The prices of the nights that a guest did not stay for are gone: the stay that was booked is the one that took place.
update booking
set
  checked_in_at = coalesce(
    (
      select max(told.occurred_at)
      from outbox_event as told
      where told.hotel_id = booking.hotel_id
        and told.booking_id = booking.booking_id
        and told.type = 'checked_in'
    ),
    state_since
  ),
  booked_departure = departure
where state = 'checked_out';

alter table booking
  -- What can be cancelled, for a cancelled booking and no other.
  add constraint booking_ended_from_is_of_a_cancelled_one check (
    (state = 'cancelled') = (ended_from is not null)
  ),
  add constraint booking_ended_from_can_be_cancelled check (ended_from in ('pending', 'confirmed')),

  -- Only a booking that was pending had a hold.
  add constraint booking_kept_hold_is_of_one_that_was_pending check (
    kept_hold_expires_at is null or (state = 'cancelled' and ended_from = 'pending')
  ),

  -- Whoever has left had come, and had booked to leave.
  add constraint booking_checked_in_at_is_of_one_that_left check (
    (state = 'checked_out') = (checked_in_at is not null)
  ),
  add constraint booking_booked_departure_is_of_one_that_left check (
    (state = 'checked_out') = (booked_departure is not null)
  ),

  -- Nobody stays longer than they booked.
  add constraint booking_booked_departure_is_not_before_departure check (booked_departure >= departure);

alter table outbox_event
  drop constraint outbox_event_type_is_known,

  -- Something that can happen to a booking.
  add constraint outbox_event_type_is_known check (
    type in (
      'created', 'confirmed', 'rooms_assigned', 'checked_in', 'checked_out', 'cancelled', 'no_show', 'expired', 'undone'
    )
  );
