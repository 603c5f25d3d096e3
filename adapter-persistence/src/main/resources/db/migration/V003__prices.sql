-- What each night costs, by room type and price standard.

create table room_price (
  hotel_id uuid not null,
  room_price_id uuid not null,
  room_type_id uuid not null,
  standard text collate "C" not null,
  night date not null,
  -- In the smallest unit of the currency.
  amount bigint not null,
  currency text not null,
  available boolean not null,
  created_at timestamptz not null,

  -- A price is one row among those of its hotel.
  constraint room_price_is_one_row primary key (hotel_id, room_price_id),

  -- A price is for a type of its own hotel.
  constraint room_price_is_of_a_type foreign key (hotel_id, room_type_id)
    references room_type (hotel_id, room_type_id),

  -- A standard has one price for a night. The night comes before the standard because prices are read by nights.
  constraint room_price_is_one_for_each_night_and_standard unique (hotel_id, room_type_id, night, standard),

  -- A night costs nothing or more.
  constraint room_price_is_not_negative check (amount >= 0),

  -- Three capital letters of ISO 4217.
  constraint room_price_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),

  -- A standard has a name.
  constraint room_price_standard_has_a_length check (char_length(standard) between 1 and 100)
);
