-- Who is sold a room has one throughout, unless the guests have agreed to change rooms.

alter table booking
  add column may_change_rooms boolean not null default false;

-- The last night on which a room of a hotel is out of service, or locked by its door.
create index room_night_out_of_sale on room_night (hotel_id, night) where booking_id is null;
