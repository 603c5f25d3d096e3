-- How many more rooms of a type may be taken on a night than there are. It can be lowered below what is taken already:
-- those bookings stay. So what the constraint holds is a ceiling of its own, which only a lowering leaves above the
-- overbooking, by as much as was taken then.

alter table room_type_night
  add column overbooking integer not null default 0,
  add column overbooking_ceiling integer not null default 0,
  drop constraint room_type_night_is_not_oversold,

  -- No night is sold above its rooms and what was allowed beyond them, whatever the code does.
  add constraint room_type_night_is_not_oversold check (sold + held + locked <= sell_limit + overbooking_ceiling),

  -- What may be overbooked now was allowed.
  add constraint room_type_night_overbooking_is_under_its_ceiling check (overbooking between 0 and overbooking_ceiling);
