-- Children who sleep in rooms, and what hotels ask for them.

alter table price_rule
  -- Until so many years, included, the youngest first.
  add column child_untils integer[] not null default '{}',
  -- What is asked for such a child and night: a share in hundredths of a percent of what the night costs, or an amount in
  -- the smallest unit of the hotel's currency.
  add column child_kinds text[] not null default '{}',
  add column child_values bigint[] not null default '{}',
  -- Whether it counts as a guest.
  add column child_counts boolean[] not null default '{}',

  -- What is asked for a child is known wholly.
  add constraint price_rule_children_are_whole check (
    cardinality(child_kinds) = cardinality(child_untils)
      and cardinality(child_values) = cardinality(child_untils)
      and cardinality(child_counts) = cardinality(child_untils)
      and array_position(child_untils, null) is null
      and array_position(child_kinds, null) is null
      and array_position(child_values, null) is null
      and array_position(child_counts, null) is null
  ),

  -- Who is 18 is no child.
  add constraint price_rule_children_have_their_ages check (0 <= all (child_untils) and 17 >= all (child_untils)),

  -- What can be asked for a child.
  add constraint price_rule_child_kinds_are_known check (child_kinds <@ array['share', 'amount']),

  -- Nothing is given for a child.
  add constraint price_rule_child_values_are_not_negative check (0 <= all (child_values));

-- Beside the guests who are counted in "guests": all children by their age, and how many of them are among those
-- guests. Before this migration there were none.
alter table booking_room
  add column children_ages integer[] not null default '{}',
  add column children_counted integer not null default 0,

  -- Who is 18 is no child, and 20 children are enough for any room.
  add constraint booking_room_children_have_their_ages check (
    cardinality(children_ages) <= 20
      and array_position(children_ages, null) is null
      and 0 <= all (children_ages)
      and 17 >= all (children_ages)
  ),

  -- Who is counted is there, and not alone.
  add constraint booking_room_children_are_counted check (
    children_counted between 0 and cardinality(children_ages) and children_counted < guests
  );

alter table quote_room
  add column children_ages integer[] not null default '{}',
  add column children_counted integer not null default 0,

  -- Who is 18 is no child, and 20 children are enough for any room.
  add constraint quote_room_children_have_their_ages check (
    cardinality(children_ages) <= 20
      and array_position(children_ages, null) is null
      and 0 <= all (children_ages)
      and 17 >= all (children_ages)
  ),

  -- Who is counted is there, and not alone.
  add constraint quote_room_children_are_counted check (
    children_counted between 0 and cardinality(children_ages) and children_counted < guests
  );

alter table amendment_room
  add column children_ages integer[] not null default '{}',
  add column children_counted integer not null default 0,

  -- Who is 18 is no child, and 20 children are enough for any room.
  add constraint amendment_room_children_have_their_ages check (
    cardinality(children_ages) <= 20
      and array_position(children_ages, null) is null
      and 0 <= all (children_ages)
      and 17 >= all (children_ages)
  ),

  -- Who is counted is there, and not alone.
  add constraint amendment_room_children_are_counted check (
    children_counted between 0 and cardinality(children_ages) and children_counted < guests
  );
