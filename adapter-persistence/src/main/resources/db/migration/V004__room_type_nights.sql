-- How many rooms of a type are taken on a night. The one place that decides whether another can be sold.

create table room_type_night (
  hotel_id uuid not null,
  room_type_id uuid not null,
  night date not null,
  -- How many can be sold: the rooms in service.
  sell_limit integer not null,
  -- In bookings that are confirmed or have gone on from there.
  sold integer not null,
  -- In bookings that wait to be confirmed.
  held integer not null,
  -- Taken out of sale by the hotel.
  locked integer not null,

  -- A night of a room type is one row.
  constraint room_type_night_is_one_row primary key (hotel_id, room_type_id, night),

  -- A night is of a type of its own hotel.
  constraint room_type_night_is_of_a_type foreign key (hotel_id, room_type_id)
    references room_type (hotel_id, room_type_id),

  -- A night has no rooms or some.
  constraint room_type_night_sell_limit_is_not_negative check (sell_limit >= 0),

  -- Nothing is given back that was not sold.
  constraint room_type_night_sold_is_not_negative check (sold >= 0),

  -- Nothing is given back that was not held.
  constraint room_type_night_held_is_not_negative check (held >= 0),

  -- Nothing is unlocked that was not locked.
  constraint room_type_night_locked_is_not_negative check (locked >= 0),

  -- No night is sold above its limit, whatever the code does.
  constraint room_type_night_is_not_oversold check (sold + held + locked <= sell_limit)
)
-- Counters change often and no index holds them: with room on the page, the new version stays beside the old.
with (fillfactor = 70);
