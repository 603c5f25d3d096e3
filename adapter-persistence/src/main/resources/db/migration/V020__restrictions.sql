-- Rules that keep stays from being sold, each on a range of dates.

create table restriction (
  hotel_id uuid not null,
  -- Of this row alone: a change may cut one rule into two rows.
  restriction_id uuid not null default gen_random_uuid(),
  -- Without one, of all types of the hotel.
  room_type_id uuid,
  -- Without one, of all standards.
  standard text collate "C",
  kind text collate "C" not null,
  -- Of nights, or of days ahead.
  number integer,
  -- Both included.
  first_date date not null,
  last_date date not null,

  -- A restriction is one row among those of its hotel.
  constraint restriction_is_one_row primary key (hotel_id, restriction_id),

  -- A restriction is in a hotel.
  constraint restriction_is_in_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- The type is one of the same hotel.
  constraint restriction_is_of_a_type_of_its_hotel foreign key (hotel_id, room_type_id)
    references room_type (hotel_id, room_type_id),

  -- Of one kind and scope there is one on a date.
  constraint restriction_begins_once unique nulls not distinct (hotel_id, kind, room_type_id, standard, first_date),

  -- A kind of rule that is judged.
  constraint restriction_kind_is_known check (
    kind in (
      'min_stay_arrival', 'max_stay_arrival', 'min_stay_through', 'max_stay_through', 'closed_to_arrival',
      'closed_to_departure', 'stop_sell', 'min_advance', 'max_advance'
    )
  ),

  -- What closes needs no number, everything else does.
  constraint restriction_has_a_number_if_it_counts check (
    (kind in ('closed_to_arrival', 'closed_to_departure', 'stop_sell')) = (number is null)
  ),

  -- Every stay has a night, and can begin today.
  constraint restriction_number_means_something check (
    number between case when kind in ('min_advance', 'max_advance') then 0 else 1 end and 9999
  ),

  -- A standard has a name.
  constraint restriction_standard_has_a_length check (char_length(standard) between 1 and 100),

  -- A range has a date.
  constraint restriction_ends_after_it_begins check (first_date <= last_date)
);

-- A stay is held to the rules that have not ended before it.
create index restriction_by_last_date on restriction (hotel_id, last_date);
