-- Who may log in, and what they are logged in with.

-- The global directory of users: the one table that is kept whole, not distributed by hotel or user,
-- since a log-in knows no more than a name.
create table user_account (
  user_id uuid not null,
  username text collate "C" not null,
  password_hash text not null,
  created_at timestamptz not null,

  -- A user is one row.
  constraint user_account_is_one_row primary key (user_id),

  -- No two users have one name, whoever registers at the same moment.
  constraint user_account_username_is_taken_once unique (username),

  -- Small letters only, so that two names never differ by case alone.
  constraint user_account_username_has_its_form check (username ~ '^[a-z0-9][a-z0-9._@+-]{2,63}$'),

  -- A hash in its hasher's notation, and nothing that has no end.
  constraint user_account_password_hash_has_a_length check (char_length(password_hash) between 1 and 1000)
);

create table session (
  user_id uuid not null,
  session_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,

  -- A session is one row among those of its user.
  constraint session_is_one_row primary key (user_id, session_id),

  -- A session is somebody's.
  constraint session_belongs_to_a_user foreign key (user_id) references user_account (user_id)
);

create table refresh_token (
  user_id uuid not null,
  -- What the caller holds is not here, only its SHA-256 in hexadecimal digits.
  token_hash text collate "C" not null,
  session_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,

  -- A token is one row among those of its user.
  constraint refresh_token_is_one_row primary key (user_id, token_hash),

  -- A token renews a session of its own user.
  constraint refresh_token_belongs_to_a_session foreign key (user_id, session_id)
    references session (user_id, session_id),

  -- A hash, never a token.
  constraint refresh_token_is_a_hash check (token_hash ~ '^[0-9a-f]{64}$')
);

-- Whoever renews a session shows a token and nothing else.
create index refresh_token_by_hash on refresh_token (token_hash);

-- A session has at most one token that can still be used; the others have been.
create unique index refresh_token_one_unused_for_each_session on refresh_token (user_id, session_id)
  where used_at is null;
