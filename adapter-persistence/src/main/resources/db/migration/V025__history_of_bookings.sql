-- Who did what to bookings, by which request, and what was different afterwards; written with the change and its event.

create table booking_change (
  hotel_id uuid not null,
  booking_id uuid not null,
  -- The version of the booking that the change led to.
  booking_version bigint not null,
  type text not null,
  made_at timestamptz not null,
  -- Why it was done, where somebody had to say so.
  reason text,
  -- The user who did it, who may be kept elsewhere than the hotel: no foreign key.
  made_by uuid,
  -- What did it, where it was the service itself.
  job text,
  -- What the user's client said of itself, and the name of the request.
  client text,
  request_id text,
  -- The fields that changed: the name of one at each place, what it was, and what it became.
  fields text[] not null,
  values_before text[] not null,
  values_after text[] not null,

  -- A version of a booking has one change that led to it.
  constraint booking_change_is_one_for_each_version primary key (hotel_id, booking_id, booking_version),

  -- What changes is a booking of the same hotel.
  constraint booking_change_is_of_a_booking foreign key (hotel_id, booking_id)
    references booking (hotel_id, booking_id),

  -- Versions are counted from 1.
  constraint booking_change_version_starts_at_1 check (booking_version >= 1),

  -- It is told under the same names as the events.
  constraint booking_change_type_has_a_form check (type ~ '^[a-z_]{1,30}$'),

  -- A reason says something, and ends.
  constraint booking_change_reason_has_a_length check (char_length(reason) between 1 and 500),

  -- It was done by a user or by the service. From before it was written down, neither is known.
  constraint booking_change_has_one_author check (made_by is null or job is null),

  -- Jobs have short names.
  constraint booking_change_job_has_a_form check (job ~ '^[a-z-]{1,50}$'),

  -- Only users have clients and send requests, and these say no more than they may.
  constraint booking_change_origin_is_of_a_user check (
    (made_by is not null or (client is null and request_id is null))
      and char_length(client) between 1 and 200
      and char_length(request_id) between 1 and 64
  ),

  -- Every field that is named was something or became something, and all of it together ends.
  constraint booking_change_fields_are_whole check (
    cardinality(values_before) = cardinality(fields)
      and cardinality(values_after) = cardinality(fields)
      and array_position(fields, null) is null
      and char_length(array_to_string(fields, '')) <= 2000000
      and char_length(array_to_string(values_before, '')) <= 2000000
      and char_length(array_to_string(values_after, '')) <= 2000000
  )
);

-- Of what has happened before, it is known what and when, not who and how.
insert into booking_change
  (hotel_id, booking_id, booking_version, type, made_at, reason, fields, values_before, values_after)
select hotel_id, booking_id, booking_version, type, occurred_at, reason, '{}', '{}', '{}'
from outbox_event;
