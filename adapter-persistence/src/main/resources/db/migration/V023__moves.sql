-- A room of a booking can have several doors, one after the other. The last one stays where it was.

alter table booking_room
  -- The doors before the last one, in order, and until when each.
  add column earlier_doors uuid[] not null default '{}',
  add column earlier_until date[] not null default '{}',

  -- Each of them has its day of moving on, to a door.
  add constraint booking_room_moves_on_from_each_door check (
    cardinality(earlier_doors) = cardinality(earlier_until)
    and array_position(earlier_doors, null) is null
    and array_position(earlier_until, null) is null
    and (cardinality(earlier_doors) = 0 or room_id is not null)
  );

alter table outbox_event
  drop constraint outbox_event_type_is_known,

  -- Something that can happen to a booking.
  add constraint outbox_event_type_is_known check (
    type in (
      'created', 'confirmed', 'rooms_assigned', 'moved', 'checked_in', 'checked_out', 'cancelled', 'no_show', 'expired',
      'undone', 'amended'
    )
  );
