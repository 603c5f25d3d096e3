-- A price may be for so many guests.

alter table room_price
  -- How many it serves at the most; as many as a room takes if it is null, as every price was before this migration.
  add column guests integer,

  -- No room takes more.
  add constraint room_price_guests_have_room check (guests between 1 and 100),

  drop constraint room_price_is_one_for_each_night_and_standard,

  -- A standard has one price for a night and a number of guests, and one for any number. The night comes before the
  -- standard because prices are read by nights.
  add constraint room_price_is_one_for_each_night_standard_and_party
    unique nulls not distinct (hotel_id, room_type_id, night, standard, guests);
