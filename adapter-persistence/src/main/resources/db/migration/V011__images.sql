-- Images of hotels, of their facilities and of their room types. Their files are kept elsewhere.

create table image (
  hotel_id uuid not null,
  image_id uuid not null,
  -- What it shows: the hotel, its facilities, or the room type named beside it.
  album text not null,
  room_type_id uuid,
  -- Its place among the images of its album. Places are how an album gets full: the next image needs
  -- one that is free, and of two that want the same one the index lets one through.
  place integer not null,
  format text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  created_at timestamptz not null,

  -- An image is one row among those of its hotel.
  constraint image_is_one_row primary key (hotel_id, image_id),

  -- An image is of a hotel.
  constraint image_belongs_to_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- An image that shows a room type shows one of its own hotel.
  constraint image_shows_a_type_of_its_hotel foreign key (hotel_id, room_type_id)
    references room_type (hotel_id, room_type_id),

  -- What albums there are.
  constraint image_album_is_known check (album in ('hotel', 'facilities', 'room_type')),

  -- A room type is named where one is shown, and nowhere else.
  constraint image_names_the_type_it_shows check ((album = 'room_type') = (room_type_id is not null)),

  -- No two images of an album have one place, whoever adds at the same moment.
  constraint image_place_is_taken_once unique nulls not distinct (hotel_id, album, room_type_id, place),

  -- So an album has at most 100 images.
  constraint image_place_is_1_to_100 check (place between 1 and 100),

  -- How files are written.
  constraint image_format_is_known check (format in ('jpeg', 'png')),

  -- As drawn here; larger ones are made smaller.
  constraint image_has_a_size check (width between 1 and 2560 and height between 1 and 2560 and bytes > 0)
);
