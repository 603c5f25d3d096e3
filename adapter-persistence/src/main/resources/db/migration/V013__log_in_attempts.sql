-- How often passwords were tried under each name, whether or not a user has it.

create table log_in_attempt (
  username text collate "C" not null,
  -- When all attempts noted so far will have ceased to count.
  burdened_until timestamptz not null,

  -- The attempts under a name are counted in one row. A log-in knows no more than the name, so these
  -- rows are of no account.
  constraint log_in_attempt_is_counted_by_name primary key (username),

  -- Only names that a user could have.
  constraint log_in_attempt_username_has_its_form check (username ~ '^[a-z0-9][a-z0-9._@+-]{2,63}$')
);

-- Names that bear nothing any more are forgotten.
create index log_in_attempt_by_burden on log_in_attempt (burdened_until);
