-- Rooms that the hotel takes out of sale for a time: out of service, because nobody can sleep in them, or locked,
-- because they are kept for something.

create table out_of_service_period (
  hotel_id uuid not null,
  period_id uuid not null,
  room_id uuid not null,
  -- The nights from the first on; the day of the end is not one of them.
  from_date date not null,
  until_date date not null,
  reason text not null,
  created_at timestamptz not null,

  -- A period is one row among those of its hotel.
  constraint out_of_service_period_is_one_row primary key (hotel_id, period_id),

  -- The room is one of the same hotel.
  constraint out_of_service_period_is_of_a_room foreign key (hotel_id, room_id) references room (hotel_id, room_id),

  -- A period has a night.
  constraint out_of_service_period_has_a_night check (from_date < until_date),

  -- A reason ends.
  constraint out_of_service_period_reason_has_a_length check (char_length(reason) between 1 and 500)
);

-- The periods of a room are listed.
create index out_of_service_period_by_room on out_of_service_period (hotel_id, room_id, from_date);

create table room_lock (
  hotel_id uuid not null,
  lock_id uuid not null,
  room_type_id uuid not null,
  rooms integer not null,
  -- The door, where one is named.
  room_id uuid,
  -- The nights from the first on; the day of the end is not one of them.
  from_date date not null,
  until_date date not null,
  reason text not null,
  created_at timestamptz not null,

  -- A lock is one row among those of its hotel.
  constraint room_lock_is_one_row primary key (hotel_id, lock_id),

  -- What is locked is a type of the same hotel.
  constraint room_lock_is_of_a_type foreign key (hotel_id, room_type_id) references room_type (hotel_id, room_type_id),

  -- The door is one of the same hotel.
  constraint room_lock_is_of_a_room foreign key (hotel_id, room_id) references room (hotel_id, room_id),

  -- A door is one room.
  constraint room_lock_is_of_some_rooms check (rooms >= 1 and (room_id is null or rooms = 1)),

  -- A lock has a night.
  constraint room_lock_has_a_night check (from_date < until_date),

  -- A reason ends.
  constraint room_lock_reason_has_a_length check (char_length(reason) between 1 and 500)
);

-- A night of a room is taken by a booking, or the room is out of service on it, or locked: one key for all three, so
-- that they exclude each other whoever is first.
alter table room_night
  alter column booking_id drop not null,
  alter column booked_room_id drop not null,
  add column period_id uuid,
  add column lock_id uuid,

  -- One thing takes a room on a night.
  add constraint room_night_is_of_one_thing check (
    num_nonnulls(booking_id, period_id, lock_id) = 1 and num_nonnulls(booking_id, booked_room_id) in (0, 2)
  ),

  -- A room is out of service for a period of the same hotel.
  add constraint room_night_is_of_a_period foreign key (hotel_id, period_id)
    references out_of_service_period (hotel_id, period_id),

  -- A room is locked by a lock of the same hotel.
  add constraint room_night_is_of_a_lock foreign key (hotel_id, lock_id) references room_lock (hotel_id, lock_id);

-- The nights of a period or a lock are given back together.
create index room_night_by_period on room_night (hotel_id, period_id) where period_id is not null;
create index room_night_by_lock on room_night (hotel_id, lock_id) where lock_id is not null;
