-- What happened to bookings, for others to hear of; written with its cause or not at all.

create table outbox_event (
  hotel_id uuid not null,
  booking_id uuid not null,
  -- The version of the booking that the event led to.
  booking_version bigint not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  position bigint generated always as identity,

  -- A version of a booking has one event.
  constraint outbox_event_is_one_for_each_version primary key (hotel_id, booking_id, booking_version),

  -- Something happened to a booking of the same hotel.
  constraint outbox_event_is_of_a_booking foreign key (hotel_id, booking_id)
    references booking (hotel_id, booking_id),

  -- Versions are counted from 1.
  constraint outbox_event_version_starts_at_1 check (booking_version >= 1),

  -- Something that can happen to a booking.
  constraint outbox_event_type_is_known check (
    type in (
      'created', 'confirmed', 'rooms_assigned', 'checked_in', 'checked_out', 'cancelled', 'no_show', 'expired'
    )
  ),

  -- A booking is created in its first version and in no other.
  constraint outbox_event_first_version_is_the_creation check ((booking_version = 1) = (type = 'created'))
);
