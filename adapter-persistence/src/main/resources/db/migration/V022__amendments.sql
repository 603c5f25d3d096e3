-- What bookings were quoted to become, until it is committed or has expired.

create table amendment (
  hotel_id uuid not null,
  booking_id uuid not null,
  -- The user who may commit it, who may be kept elsewhere than the hotel: no foreign key.
  quoted_for uuid not null,
  amendment_id uuid not null,
  -- The version of the booking that it amends.
  booking_version bigint not null,
  arrival date not null,
  departure date not null,
  -- Of all its prices.
  currency text not null,
  expires_at timestamptz not null,

  -- Of one booking each user has one amendment at the most, whoever asks at the same moment.
  constraint amendment_is_one_for_each_booking_and_user primary key (hotel_id, booking_id, quoted_for),

  -- An amendment is of a booking of the same hotel.
  constraint amendment_is_of_a_booking foreign key (hotel_id, booking_id) references booking (hotel_id, booking_id),

  -- Versions are counted from 1.
  constraint amendment_version_starts_at_1 check (booking_version >= 1),

  -- A stay has a night.
  constraint amendment_has_a_night check (arrival < departure),

  -- Three capital letters of ISO 4217.
  constraint amendment_currency_is_a_code check (currency ~ '^[A-Z]{3}$')
);

-- Those that have expired are removed.
create index amendment_by_end on amendment (expires_at);

-- Some requests name a booking and not its hotel.
create index amendment_by_booking on amendment (booking_id);

-- A room of a booking as it would be.
create table amendment_room (
  hotel_id uuid not null,
  booking_id uuid not null,
  quoted_for uuid not null,
  booked_room_id uuid not null,
  -- The place of the room in its booking, from 0.
  position integer not null,
  room_type_id uuid not null,
  guests integer not null,
  standard text not null,
  -- The price of each night in order, in the smallest unit of the currency.
  night_prices bigint[] not null,
  -- What is charged for the nights, a charge at each place: the night of the stay counted from 0, and what stands there.
  charge_nights integer[] not null,
  charge_codes text[] not null,
  charge_amounts bigint[] not null,
  charge_inclusive boolean[] not null,

  -- A room is one row.
  constraint amendment_room_is_one_row primary key (hotel_id, booking_id, quoted_for, booked_room_id),

  -- A room is part of an amendment, and goes with it.
  constraint amendment_room_is_part_of_an_amendment foreign key (hotel_id, booking_id, quoted_for)
    references amendment (hotel_id, booking_id, quoted_for) on delete cascade,

  -- Counted from 0.
  constraint amendment_room_position_starts_at_0 check (position >= 0),

  -- A room is for somebody.
  constraint amendment_room_is_for_somebody check (guests >= 1),

  -- A standard has a name.
  constraint amendment_room_standard_has_a_length check (char_length(standard) between 1 and 100),

  -- Every stay has a night, and every night a price of nothing or more.
  constraint amendment_room_has_prices check (
    cardinality(night_prices) >= 1 and array_position(night_prices, null) is null and 0 <= all (night_prices)
  ),

  -- A charge is known wholly, for one of the nights, and more than nothing.
  constraint amendment_room_charges_are_whole check (
    cardinality(charge_codes) = cardinality(charge_nights)
      and cardinality(charge_amounts) = cardinality(charge_nights)
      and cardinality(charge_inclusive) = cardinality(charge_nights)
      and array_position(charge_codes, null) is null
      and array_position(charge_inclusive, null) is null
      and 0 <= all (charge_nights)
      and cardinality(night_prices) > all (charge_nights)
      and 0 < all (charge_amounts)
  ),

  -- Codes are no longer than those of the hotel's charges.
  constraint amendment_room_charge_codes_have_their_form check (
    array_to_string(charge_codes, ',') ~ '^([A-Z][A-Z0-9_]{0,29}(,|$))*$'
  )
);

alter table outbox_event
  -- Why it was done, where somebody had to say so.
  add column reason text,

  -- A reason says something, and ends.
  add constraint outbox_event_reason_has_a_length check (char_length(reason) between 1 and 500),

  drop constraint outbox_event_type_is_known,

  -- Something that can happen to a booking.
  add constraint outbox_event_type_is_known check (
    type in (
      'created', 'confirmed', 'rooms_assigned', 'checked_in', 'checked_out', 'cancelled', 'no_show', 'expired', 'undone',
      'amended'
    )
  );
