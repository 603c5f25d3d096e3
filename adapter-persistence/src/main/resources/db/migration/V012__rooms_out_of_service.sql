-- A room can be suspended on nights for which all rooms are sold: those bookings stay. So the limit counts every room
-- of the type, and the rooms that are out of service are a term of their own, which only a new claim has to respect.

alter table room_type_night
  add column out_of_service integer not null default 0;

update room_type_night
set
  sell_limit = sell_limit + suspended.rooms,
  out_of_service = suspended.rooms
from (
  select hotel_id, room_type_id, count(*) as rooms
  from room
  where not available
  group by hotel_id, room_type_id
) as suspended
where room_type_night.hotel_id = suspended.hotel_id
  and room_type_night.room_type_id = suspended.room_type_id;

alter table room_type_night
  alter column out_of_service drop default,

  -- No room is put back that was not taken out, and none is taken out that the type does not have.
  add constraint room_type_night_out_of_service_is_part_of_limit check (out_of_service between 0 and sell_limit);
