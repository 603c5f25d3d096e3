-- The answers to requests with a key, to be given again when the request is.

create table idempotent_answer (
  -- Who asked.
  scope text collate "C" not null,
  route text collate "C" not null,
  key text collate "C" not null,
  fingerprint text not null,
  status integer not null,
  -- The headers, a name and a value at each place.
  header_names text[] not null,
  header_values text[] not null,
  body text not null,
  answered_at timestamptz not null,

  -- A key of a caller has one answer on a route.
  constraint idempotent_answer_is_kept_once primary key (scope, route, key),

  -- Callers and routes have short names, and a key is no document.
  constraint idempotent_answer_key_has_a_length check (
    char_length(scope) between 1 and 200 and char_length(route) between 1 and 200 and char_length(key) between 1 and 255
  ),

  -- A fingerprint is short whatever it was made of.
  constraint idempotent_answer_fingerprint_has_a_length check (char_length(fingerprint) between 1 and 200),

  -- A status of HTTP.
  constraint idempotent_answer_status_has_three_digits check (status between 100 and 599),

  -- A value for each name.
  constraint idempotent_answer_headers_are_pairs check (cardinality(header_names) = cardinality(header_values))
);

-- The oldest are forgotten first.
create index idempotent_answer_by_age on idempotent_answer (answered_at);
