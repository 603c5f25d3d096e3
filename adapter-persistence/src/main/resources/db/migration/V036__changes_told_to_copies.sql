-- Processes keep copies of what hotels sell, for searches. They ask what transactions have changed that they did not
-- know to be committed when they asked before.

alter table outbox_event
  -- The transaction that told the event; null for those from before this migration.
  add column told_by bigint;

alter table outbox_event
  alter column told_by set default pg_current_xact_id()::text::bigint;

-- Copies ask for the last ones.
create index outbox_event_by_transaction on outbox_event (told_by);
create index hotel_facts_by_transaction on hotel_facts (changed_by);
