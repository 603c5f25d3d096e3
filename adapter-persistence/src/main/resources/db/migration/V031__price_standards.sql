-- What an owner says of a price standard beyond its prices. One that has prices in the calendar alone has no row.

create table standard_rule (
  hotel_id uuid not null,
  standard text collate "C" not null,
  -- Where its prices come from on nights that the calendar does not price: those of another standard, which may have no
  -- row either, with a share in hundredths of a percent and an amount in the smallest unit of the hotel's currency, held
  -- between a floor and a ceiling and rounded. None of it is there for a standard that is not derived.
  derived_from text collate "C",
  share integer,
  amount bigint,
  floor bigint,
  ceiling bigint,
  -- The hotel's rounding if it is null.
  rounding text,
  rounding_step integer,
  -- What is taken off each night of a stay of so many nights or more, the fewest first, in hundredths of a percent.
  discount_nights integer[] not null,
  discount_shares integer[] not null,
  -- As in price_rule; the hotel's terms hold if they are null.
  cancel_hours integer[],
  cancel_fees text[],
  cancel_values bigint[],

  -- What is said of a standard is one row.
  constraint standard_rule_is_one_row primary key (hotel_id, standard),

  -- A standard is of a hotel.
  constraint standard_rule_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- A standard has a name.
  constraint standard_rule_name_has_a_length check (char_length(standard) between 1 and 100),

  -- The one it is derived from has a name, too, and is another one. That no circle is closed at a greater distance is
  -- what the turns ensure in which standards of a hotel are changed.
  constraint standard_rule_is_not_derived_from_itself check (
    char_length(derived_from) between 1 and 100 and derived_from <> standard
  ),

  -- The base price steps in for all others, and an agreed price is settled with the guest.
  constraint standard_rule_stands_for_itself check (
    derived_from is null or standard not in ('Base Price', 'Agreed Price')
  ),

  -- A derivation is known wholly.
  constraint standard_rule_derivation_is_whole check (
    num_nonnulls(derived_from, share, amount) in (0, 3)
      and (derived_from is not null or num_nonnulls(floor, ceiling, rounding, rounding_step) = 0)
      and num_nonnulls(rounding, rounding_step) in (0, 2)
  ),

  -- All is taken off at the most, or ten times as much added.
  constraint standard_rule_share_is_a_percentage check (share between -10000 and 100000),

  -- Between nothing and what a night may cost is room.
  constraint standard_rule_floor_is_not_above_the_ceiling check (floor >= 0 and ceiling >= 0 and floor <= ceiling),

  -- Which way a broken amount goes.
  constraint standard_rule_rounding_is_known check (rounding in ('half_up', 'half_even', 'up', 'down')),

  -- A multiple of something, and not of a fortune.
  constraint standard_rule_step_is_not_too_small_or_large check (rounding_step between 1 and 1000000),

  -- A discount is known wholly, for more than one night, and takes something off, and not more than all.
  constraint standard_rule_discounts_are_whole check (
    cardinality(discount_shares) = cardinality(discount_nights)
      and array_position(discount_nights, null) is null
      and array_position(discount_shares, null) is null
      and 2 <= all (discount_nights)
      and 1 <= all (discount_shares)
      and 10000 >= all (discount_shares)
  ),

  -- Each step has its fee, and so have those who cancel after all steps, and those who do not come.
  constraint standard_rule_fees_are_whole check (
    num_nonnulls(cancel_hours, cancel_fees, cancel_values) in (0, 3)
      and cardinality(cancel_fees) = cardinality(cancel_hours) + 2
      and cardinality(cancel_values) = cardinality(cancel_hours) + 2
      and array_position(cancel_hours, null) is null
      and array_position(cancel_fees, null) is null
      and array_position(cancel_values, null) is null
  ),

  -- What kinds of fees there are.
  constraint standard_rule_fees_are_known check (cancel_fees <@ array['none', 'nights', 'share', 'amount']),

  -- No fee is less than nothing.
  constraint standard_rule_fee_values_are_not_negative check (0 <= all (cancel_values))
);
