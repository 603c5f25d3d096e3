-- What rooms have that guests may wish for, and what guests wish for.

alter table room
  add column features text[] not null default '{}',

  -- 20 features are enough for any room, each of 1 to 50 characters in one line.
  add constraint room_features_have_a_length check (
    cardinality(features) <= 20
      and array_position(features, null) is null
      and '' <> all (features)
      and array_to_string(features, '') !~ '\n'
      and array_to_string(features, E'\n') !~ '[^\n]{51}'
  );

alter table booking_room
  add column wishes text[] not null default '{}',

  -- So many a room can have, each of 1 to 50 characters in one line.
  add constraint booking_room_wishes_have_a_length check (
    cardinality(wishes) <= 20
      and array_position(wishes, null) is null
      and '' <> all (wishes)
      and array_to_string(wishes, '') !~ '\n'
      and array_to_string(wishes, E'\n') !~ '[^\n]{51}'
  );
