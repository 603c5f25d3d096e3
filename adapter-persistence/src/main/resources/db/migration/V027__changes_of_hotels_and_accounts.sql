-- Who changed what of hotels and of accounts, by which request; written with the change. Bookings have their own.

create table hotel_change (
  hotel_id uuid not null,
  entry_id uuid not null,
  made_at timestamptz not null,
  -- The user who did it, who may be kept elsewhere: no foreign key.
  made_by uuid,
  -- What did it, where it was the service itself.
  job text,
  -- What the user's client said of itself, and the name of the request.
  client text,
  request_id text,
  kind text not null,
  subject_id uuid not null,
  action text not null,
  -- The fields that changed: the name of one at each place, what it was, and what it became.
  fields text[] not null,
  values_before text[] not null,
  values_after text[] not null,

  -- A change is one row.
  constraint hotel_change_is_one_row primary key (hotel_id, entry_id),

  -- What changes is a hotel, or belongs to one.
  constraint hotel_change_is_of_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- It was done by a user or by the service.
  constraint hotel_change_has_one_author check (made_by is null or job is null),

  -- Jobs have short names.
  constraint hotel_change_job_has_a_form check (job ~ '^[a-z-]{1,50}$'),

  -- Only users have clients and send requests, and these say no more than they may.
  constraint hotel_change_origin_is_of_a_user check (
    (made_by is not null or (client is null and request_id is null))
      and char_length(client) between 1 and 200
      and char_length(request_id) between 1 and 64
  ),

  -- Kinds of things have short names; which there are, the service knows.
  constraint hotel_change_kind_has_a_form check (kind ~ '^[a-z_]{1,50}$'),

  -- Something came to be, became different, or went.
  constraint hotel_change_action_is_known check (action in ('created', 'changed', 'removed')),

  -- At least one field is named, each was something or became something, and all of it together ends.
  constraint hotel_change_fields_are_whole check (
    cardinality(fields) >= 1
      and cardinality(values_before) = cardinality(fields)
      and cardinality(values_after) = cardinality(fields)
      and array_position(fields, null) is null
      and char_length(array_to_string(fields, '')) <= 2000000
      and char_length(array_to_string(values_before, '')) <= 2000000
      and char_length(array_to_string(values_after, '')) <= 2000000
  )
);

-- The life of one thing is looked up.
create index hotel_change_by_subject on hotel_change (hotel_id, subject_id, entry_id);

-- The oldest are forgotten first.
create index hotel_change_by_age on hotel_change (made_at);

create table account_change (
  user_id uuid not null,
  entry_id uuid not null,
  made_at timestamptz not null,
  -- The user who did it, who may be kept elsewhere: no foreign key.
  made_by uuid,
  -- What did it, where it was the service itself.
  job text,
  -- What the user's client said of itself, and the name of the request.
  client text,
  request_id text,
  kind text not null,
  subject_id uuid not null,
  action text not null,
  -- The fields that changed: the name of one at each place, what it was, and what it became.
  fields text[] not null,
  values_before text[] not null,
  values_after text[] not null,

  -- A change is one row.
  constraint account_change_is_one_row primary key (user_id, entry_id),

  -- What changes is a user, or belongs to one.
  constraint account_change_is_of_a_user foreign key (user_id) references user_account (user_id),

  -- It was done by a user or by the service.
  constraint account_change_has_one_author check (made_by is null or job is null),

  -- Jobs have short names.
  constraint account_change_job_has_a_form check (job ~ '^[a-z-]{1,50}$'),

  -- Only users have clients and send requests, and these say no more than they may.
  constraint account_change_origin_is_of_a_user check (
    (made_by is not null or (client is null and request_id is null))
      and char_length(client) between 1 and 200
      and char_length(request_id) between 1 and 64
  ),

  -- Kinds of things have short names; which there are, the service knows.
  constraint account_change_kind_has_a_form check (kind ~ '^[a-z_]{1,50}$'),

  -- Something came to be, became different, or went.
  constraint account_change_action_is_known check (action in ('created', 'changed', 'removed')),

  -- At least one field is named, each was something or became something, and all of it together ends.
  constraint account_change_fields_are_whole check (
    cardinality(fields) >= 1
      and cardinality(values_before) = cardinality(fields)
      and cardinality(values_after) = cardinality(fields)
      and array_position(fields, null) is null
      and char_length(array_to_string(fields, '')) <= 2000000
      and char_length(array_to_string(values_before, '')) <= 2000000
      and char_length(array_to_string(values_after, '')) <= 2000000
  )
);

-- The life of one thing is looked up.
create index account_change_by_subject on account_change (user_id, subject_id, entry_id);

-- The oldest are forgotten first.
create index account_change_by_age on account_change (made_at);
