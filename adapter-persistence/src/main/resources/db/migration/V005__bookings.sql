-- A guest's claim on rooms, in the state it was last written in.

create table booking (
  hotel_id uuid not null,
  booking_id uuid not null,
  version bigint not null,
  state text not null,
  -- A user, who may be kept elsewhere than the hotel: no foreign key.
  booked_by uuid not null,
  guest_name text not null,
  -- The name in small letters, to be searched in the same way whatever the language of the database.
  guest_name_lower text not null,
  special_request text,
  -- The nights from the arrival on; the departure day's night is not one of them.
  arrival date not null,
  departure date not null,
  -- Of all its prices.
  currency text not null,
  -- When a pending booking stops holding its rooms; without it, never.
  hold_expires_at timestamptz,
  -- When the booking came into its state, where that is a fact of the state.
  state_since timestamptz,
  -- The first night of a no-show that could be sold again.
  released_from date,
  created_at timestamptz not null,

  -- A booking is one row among those of its hotel.
  constraint booking_is_one_row primary key (hotel_id, booking_id),

  -- A booking is in a hotel.
  constraint booking_is_in_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- Changes are counted from 1.
  constraint booking_version_starts_at_1 check (version >= 1),

  -- One of the states of a booking's life.
  constraint booking_state_is_known check (
    state in ('pending', 'confirmed', 'checked_in', 'checked_out', 'cancelled', 'no_show', 'expired')
  ),

  -- A guest has a name.
  constraint booking_guest_name_has_a_length check (char_length(guest_name) between 1 and 200),

  -- The name in small letters is no longer than twice the name.
  constraint booking_guest_name_lower_has_a_length check (char_length(guest_name_lower) between 1 and 400),

  -- A request ends.
  constraint booking_special_request_has_a_length check (char_length(special_request) <= 2000),

  -- A stay has a night.
  constraint booking_has_a_night check (arrival < departure),

  -- Three capital letters of ISO 4217.
  constraint booking_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),

  -- Only a pending booking has a hold that runs out.
  constraint booking_hold_is_of_a_pending_one check (state = 'pending' or hold_expires_at is null),

  -- Who is in the house or has ended came to that at some moment; who is pending or confirmed did not.
  constraint booking_state_since_is_of_later_states check (
    (state in ('pending', 'confirmed')) = (state_since is null)
  ),

  -- A no-show says from when its nights were sold again, and nothing else does.
  constraint booking_released_from_is_of_a_no_show check ((state = 'no_show') = (released_from is not null)),

  -- Nights are released after the first, since a guest may come until its end.
  constraint booking_released_from_is_after_arrival check (released_from > arrival)
)
-- A step in a booking's life touches no index but that of holds: with room on the page, the new version stays beside
-- the old.
with (fillfactor = 80);

-- Some requests name a booking and not its hotel.
create index booking_by_id on booking (booking_id);

-- The front desk lists who comes on a day, and who leaves.
create index booking_by_arrival on booking (hotel_id, arrival);
create index booking_by_departure on booking (hotel_id, departure);

-- Holds that run out, in one hotel and in all. Only pending bookings have an end of their hold.
create index booking_by_end_of_hold_in_hotel on booking (hotel_id, hold_expires_at)
  where hold_expires_at is not null;
create index booking_by_end_of_hold on booking (hold_expires_at)
  where hold_expires_at is not null;

-- One room of a booking as it was sold, and the door it was given.
create table booking_room (
  hotel_id uuid not null,
  booking_id uuid not null,
  booked_room_id uuid not null,
  -- The place of the room in its booking, from 0.
  position integer not null,
  room_type_id uuid not null,
  guests integer not null,
  standard text not null,
  -- The price of each night in order, in the smallest unit of the booking's currency.
  night_prices bigint[] not null,
  -- The door, once there is one.
  room_id uuid,

  -- A room of a booking is one row.
  constraint booking_room_is_one_row primary key (hotel_id, booking_id, booked_room_id),

  -- A room is part of a booking.
  constraint booking_room_is_part_of_a_booking foreign key (hotel_id, booking_id)
    references booking (hotel_id, booking_id),

  -- What is sold is a type of the same hotel.
  constraint booking_room_is_of_a_type foreign key (hotel_id, room_type_id)
    references room_type (hotel_id, room_type_id),

  -- The door is one of the same hotel.
  constraint booking_room_has_a_door_of_its_hotel foreign key (hotel_id, room_id) references room (hotel_id, room_id),

  -- Counted from 0.
  constraint booking_room_position_starts_at_0 check (position >= 0),

  -- A room is for somebody.
  constraint booking_room_is_for_somebody check (guests >= 1),

  -- A standard has a name.
  constraint booking_room_standard_has_a_length check (char_length(standard) between 1 and 100),

  -- A night costs nothing or more.
  constraint booking_room_prices_are_not_negative check (0 <= all (night_prices)),

  -- Every stay has a night, and every night a price.
  constraint booking_room_has_prices check (
    cardinality(night_prices) >= 1 and array_position(night_prices, null) is null
  )
)
with (fillfactor = 80);
