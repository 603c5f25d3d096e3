-- What there is to sell. From here on everything belongs to a hotel and has its id first.

create table hotel (
  hotel_id uuid not null,
  version bigint not null,
  -- A user, who may be kept elsewhere than the hotel: no foreign key.
  owner_id uuid not null,
  name text not null,
  address text not null,
  city text not null,
  country text not null,
  time_zone text not null,
  currency text not null,
  booking_policy text not null,
  -- How long a hold lasts; without one it lasts until somebody confirms or cancels.
  hold_seconds integer,
  active boolean not null,
  rating integer not null,
  created_at timestamptz not null,

  -- A hotel is one row.
  constraint hotel_is_one_row primary key (hotel_id),

  -- Changes are counted from 1.
  constraint hotel_version_starts_at_1 check (version >= 1),

  -- A hotel has a name.
  constraint hotel_name_has_a_length check (char_length(name) between 1 and 200),

  -- An address ends.
  constraint hotel_address_has_a_length check (char_length(address) <= 500),

  -- The name of a city ends.
  constraint hotel_city_has_a_length check (char_length(city) <= 200),

  -- Two capital letters of ISO 3166-1.
  constraint hotel_country_is_a_code check (country ~ '^[A-Z]{2}$'),

  -- A name of the time zone database; the longest has 32 letters.
  constraint hotel_time_zone_has_a_length check (char_length(time_zone) between 1 and 100),

  -- Three capital letters of ISO 4217.
  constraint hotel_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),

  -- Who may book besides the owner.
  constraint hotel_booking_policy_is_known check (booking_policy in ('owner_only', 'any_user')),

  -- A hold lasts a minute to 30 days.
  constraint hotel_hold_is_not_too_short_or_long check (hold_seconds between 60 and 2592000),

  -- 0 while nobody has rated it.
  constraint hotel_rating_is_0_to_5 check (rating between 0 and 5)
);

-- An owner lists theirs.
create index hotel_by_owner on hotel (owner_id, hotel_id);

create table room_type (
  hotel_id uuid not null,
  room_type_id uuid not null,
  name text not null,
  description text not null,
  active boolean not null,
  created_at timestamptz not null,

  -- A room type is one row among those of its hotel.
  constraint room_type_is_one_row primary key (hotel_id, room_type_id),

  -- A type is of a hotel.
  constraint room_type_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- No two types of a hotel have one name, whoever adds at the same moment.
  constraint room_type_name_is_taken_once unique (hotel_id, name),

  -- A type has a name.
  constraint room_type_name_has_a_length check (char_length(name) between 1 and 100),

  -- A description ends.
  constraint room_type_description_has_a_length check (char_length(description) <= 2000)
);

-- Some requests name a type and not its hotel.
create index room_type_by_id on room_type (room_type_id);

create table room (
  hotel_id uuid not null,
  room_id uuid not null,
  room_type_id uuid not null,
  room_number text collate "C" not null,
  max_occupancy integer not null,
  available boolean not null,
  created_at timestamptz not null,

  -- A room is one row among those of its hotel.
  constraint room_is_one_row primary key (hotel_id, room_id),

  -- A room is of a type of its own hotel.
  constraint room_is_of_a_type foreign key (hotel_id, room_type_id) references room_type (hotel_id, room_type_id),

  -- No two doors of a hotel have one number, whoever adds at the same moment.
  constraint room_number_is_taken_once unique (hotel_id, room_number),

  -- A door has a number.
  constraint room_number_has_a_length check (char_length(room_number) between 1 and 20),

  -- Somebody can sleep in it, and not too many.
  constraint room_max_occupancy_is_1_to_100 check (max_occupancy between 1 and 100)
);

-- The rooms of a type are counted and chosen from.
create index room_by_type on room (hotel_id, room_type_id);
