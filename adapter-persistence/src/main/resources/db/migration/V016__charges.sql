-- How a hotel makes prices: its rounding, and its taxes and fees.

create table price_rule (
  hotel_id uuid not null,
  rounding text not null,
  -- Amounts become multiples of so many of the smallest unit.
  rounding_step integer not null,

  -- The rules of a hotel are one row; without one, the standard rules hold.
  constraint price_rule_is_one_row primary key (hotel_id),

  -- Rules are of a hotel.
  constraint price_rule_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- Which way a broken amount goes.
  constraint price_rule_rounding_is_known check (rounding in ('half_up', 'half_even', 'up', 'down')),

  -- A multiple of something, and not of a fortune.
  constraint price_rule_step_is_not_too_small_or_large check (rounding_step between 1 and 1000000)
);

create table charge (
  hotel_id uuid not null,
  charge_id uuid not null,
  code text collate "C" not null,
  name text not null,
  -- In hundredths of a percent of the price of a night.
  share integer,
  -- In the smallest unit of the currency, and how often it is taken.
  amount bigint,
  per text,
  -- The most for one room and stay.
  cap bigint,
  currency text not null,
  -- Whether the price has it already.
  inclusive boolean not null,
  -- The nights it is taken on; without a first or a last, there is no end there.
  first_night date,
  last_night date,

  -- A charge is one row among those of its hotel.
  constraint charge_is_one_row primary key (hotel_id, charge_id),

  -- A charge is of a hotel.
  constraint charge_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- No two charges of a hotel have one code, whoever adds at the same moment.
  constraint charge_code_is_taken_once unique (hotel_id, code),

  -- As it stands in bookings.
  constraint charge_code_has_its_form check (code ~ '^[A-Z][A-Z0-9_]{0,29}$'),

  -- A charge has a name.
  constraint charge_name_has_a_length check (char_length(name) between 1 and 100),

  -- A charge is a share or an amount, of something.
  constraint charge_is_a_share_or_an_amount check (
    num_nonnulls(share, amount) = 1 and (amount is null) = (per is null) and share > 0 is not false
      and amount > 0 is not false
  ),

  -- How often an amount is taken.
  constraint charge_per_is_known check (per in ('night', 'person_night', 'stay', 'person_stay')),

  -- A cap leaves something.
  constraint charge_cap_leaves_something check (cap > 0),

  -- Three capital letters of ISO 4217.
  constraint charge_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),

  -- There is a night between the first and the last.
  constraint charge_has_a_night check (first_night <= last_night)
);

-- What was charged for the nights of a room, a charge at each place of these four. A booking from before this migration
-- was charged nothing beside its prices.
alter table booking_room
  -- Which night of the stay, counted from 0.
  add column charge_nights integer[] not null default '{}',
  add column charge_codes text[] not null default '{}',
  add column charge_amounts bigint[] not null default '{}',
  add column charge_inclusive boolean[] not null default '{}';

alter table booking_room
  -- A charge is known wholly.
  add constraint booking_room_charges_are_whole check (
    cardinality(charge_codes) = cardinality(charge_nights)
      and cardinality(charge_amounts) = cardinality(charge_nights)
      and cardinality(charge_inclusive) = cardinality(charge_nights)
      and array_position(charge_nights, null) is null
      and array_position(charge_codes, null) is null
      and array_position(charge_amounts, null) is null
      and array_position(charge_inclusive, null) is null
  ),

  -- A charge is for one of the nights.
  add constraint booking_room_charges_are_of_nights check (
    0 <= all (charge_nights) and cardinality(night_prices) > all (charge_nights)
  ),

  -- A charge is more than nothing.
  add constraint booking_room_charges_are_positive check (0 < all (charge_amounts)),

  -- Codes are no longer than those of the hotel's charges.
  add constraint booking_room_charge_codes_have_their_form check (
    array_to_string(charge_codes, ',') ~ '^([A-Z][A-Z0-9_]{0,29}(,|$))*$'
  );
