-- Who sleeps where: a row for each room and night that somebody has been put into.

create table room_night (
  hotel_id uuid not null,
  room_id uuid not null,
  night date not null,
  booking_id uuid not null,
  booked_room_id uuid not null,

  -- A room has at most one booking on a night, whoever assigns at the same moment.
  constraint room_night_is_of_one_booking primary key (hotel_id, room_id, night),

  -- The door is one of the same hotel.
  constraint room_night_is_of_a_room foreign key (hotel_id, room_id) references room (hotel_id, room_id),

  -- Nobody sleeps here without a booking.
  constraint room_night_is_of_a_booked_room foreign key (hotel_id, booking_id, booked_room_id)
    references booking_room (hotel_id, booking_id, booked_room_id)
);

-- The nights of a booking are freed together, from one night on.
create index room_night_by_booking on room_night (hotel_id, booking_id, night);
