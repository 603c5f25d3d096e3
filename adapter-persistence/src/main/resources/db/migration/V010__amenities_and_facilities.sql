-- What the rooms of a type have, and what a hotel has for all its guests.

create table amenity (
  hotel_id uuid not null,
  amenity_id uuid not null,
  room_type_id uuid not null,
  name text not null,
  created_at timestamptz not null,

  -- An amenity is one row among those of its hotel.
  constraint amenity_is_one_row primary key (hotel_id, amenity_id),

  -- An amenity is of a type of its own hotel.
  constraint amenity_is_of_a_type foreign key (hotel_id, room_type_id) references room_type (hotel_id, room_type_id),

  -- A type has nothing twice, whoever adds at the same moment.
  constraint amenity_name_is_taken_once unique (hotel_id, room_type_id, name),

  -- An amenity has a name.
  constraint amenity_name_has_a_length check (char_length(name) between 1 and 100)
);

create table facility (
  hotel_id uuid not null,
  facility_id uuid not null,
  name text not null,
  active boolean not null,
  created_at timestamptz not null,

  -- A facility is one row among those of its hotel.
  constraint facility_is_one_row primary key (hotel_id, facility_id),

  -- A facility is of a hotel.
  constraint facility_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- A hotel has nothing twice, whoever adds at the same moment.
  constraint facility_name_is_taken_once unique (hotel_id, name),

  -- A facility has a name.
  constraint facility_name_has_a_length check (char_length(name) between 1 and 100)
);
