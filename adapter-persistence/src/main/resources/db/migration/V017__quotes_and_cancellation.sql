-- Quotes that a booking can name, and what it costs to cancel.

alter table price_rule
  -- Until so many hours before the day of arrival, the most first.
  add column cancel_hours integer[] not null default '{}',
  -- What is owed then, afterwards, and by those who do not come: nothing, so many nights, a share in hundredths of a
  -- percent, or an amount in the smallest unit of the hotel's currency.
  add column cancel_fees text[] not null default '{none,none}',
  add column cancel_values bigint[] not null default '{0,0}',

  -- Each step has its fee, and so have those who cancel after all steps, and those who do not come.
  add constraint price_rule_fees_are_whole check (
    cardinality(cancel_fees) = cardinality(cancel_hours) + 2
      and cardinality(cancel_values) = cardinality(cancel_hours) + 2
      and array_position(cancel_hours, null) is null
      and array_position(cancel_fees, null) is null
      and array_position(cancel_values, null) is null
  ),

  -- What kinds of fees there are.
  add constraint price_rule_fees_are_known check (cancel_fees <@ array['none', 'nights', 'share', 'amount']),

  -- No fee is less than nothing.
  add constraint price_rule_fee_values_are_not_negative check (0 <= all (cancel_values));

-- As they were settled when the booking was made: what it costs before each moment, after them, and not to come. A
-- booking from before this migration can be given up for nothing.
alter table booking
  add column fee_untils timestamptz[] not null default '{}',
  add column fees bigint[] not null default '{0}',
  add column no_show_fee bigint not null default 0,

  -- One fee before each moment, and one after them all.
  add constraint booking_fees_are_whole check (
    cardinality(fees) = cardinality(fee_untils) + 1
      and array_position(fee_untils, null) is null
      and array_position(fees, null) is null
  ),

  -- No fee is less than nothing.
  add constraint booking_fees_are_not_negative check (0 <= all (fees) and no_show_fee >= 0);

create table quote (
  hotel_id uuid not null,
  quote_id uuid not null,
  -- A user, who may be kept elsewhere than the hotel: no foreign key.
  asked_by uuid not null,
  arrival date not null,
  departure date not null,
  currency text not null,
  fee_untils timestamptz[] not null,
  fees bigint[] not null,
  no_show_fee bigint not null,
  expires_at timestamptz not null,

  -- A quote is one row among those of its hotel.
  constraint quote_is_one_row primary key (hotel_id, quote_id),

  -- A quote is of a hotel.
  constraint quote_is_of_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- A stay has a night.
  constraint quote_has_a_night check (arrival < departure),

  -- Three capital letters of ISO 4217.
  constraint quote_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),

  -- One fee before each moment, and one after them all.
  constraint quote_fees_are_whole check (
    cardinality(fees) = cardinality(fee_untils) + 1
      and array_position(fee_untils, null) is null
      and array_position(fees, null) is null
  ),

  -- No fee is less than nothing.
  constraint quote_fees_are_not_negative check (0 <= all (fees) and no_show_fee >= 0)
);

-- Those that have expired are forgotten.
create index quote_by_end on quote (expires_at);

create table quote_room (
  hotel_id uuid not null,
  quote_id uuid not null,
  -- The place of the room in its quote, from 0.
  position integer not null,
  room_type_id uuid not null,
  guests integer not null,
  standard text not null,
  -- As in a booking.
  night_prices bigint[] not null,
  charge_nights integer[] not null,
  charge_codes text[] not null,
  charge_amounts bigint[] not null,
  charge_inclusive boolean[] not null,

  -- A room of a quote is one row.
  constraint quote_room_is_one_row primary key (hotel_id, quote_id, position),

  -- A room is part of a quote, and forgotten with it.
  constraint quote_room_is_part_of_a_quote foreign key (hotel_id, quote_id) references quote (hotel_id, quote_id)
    on delete cascade,

  -- Counted from 0.
  constraint quote_room_position_starts_at_0 check (position >= 0),

  -- A room is for somebody.
  constraint quote_room_is_for_somebody check (guests >= 1),

  -- A standard has a name.
  constraint quote_room_standard_has_a_length check (char_length(standard) between 1 and 100),

  -- Every stay has a night, and every night a price of nothing or more.
  constraint quote_room_has_prices check (
    cardinality(night_prices) >= 1 and array_position(night_prices, null) is null and 0 <= all (night_prices)
  ),

  -- A charge is known wholly, for one of the nights, and more than nothing.
  constraint quote_room_charges_are_whole check (
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
  constraint quote_room_charge_codes_have_their_form check (
    array_to_string(charge_codes, ',') ~ '^([A-Z][A-Z0-9_]{0,29}(,|$))*$'
  )
);
