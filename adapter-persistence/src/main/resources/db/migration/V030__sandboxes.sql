-- Hotels with a clock of their own, to try out what will be.

alter table hotel
  -- By how many microseconds the hotel's own clock is ahead of everybody's; null for a hotel that has none.
  add column clock_ahead_micros bigint,

  -- A clock is only ever set forward.
  add constraint hotel_clock_is_not_behind check (clock_ahead_micros >= 0);

-- Their holds run out by their own clocks.
create index hotel_sandboxes on hotel (hotel_id) where clock_ahead_micros is not null;
