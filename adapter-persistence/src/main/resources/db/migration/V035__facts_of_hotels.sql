-- When the facts of a hotel on which its sale depends have changed last: the hotel, its types, rooms, amenities, prices,
-- rules, restrictions, and what is out of sale. Whoever keeps them in memory compares this one row.

create table hotel_facts (
  hotel_id uuid not null,
  version bigint not null,
  -- The transaction that changed them last. What it sees of its own changes is not yet anybody else's.
  changed_by bigint not null,

  -- The facts of a hotel have one version.
  constraint hotel_facts_are_one_row primary key (hotel_id),

  -- The facts are those of a hotel.
  constraint hotel_facts_are_of_a_hotel foreign key (hotel_id) references hotel (hotel_id),

  -- Changes are counted from 1.
  constraint hotel_facts_version_starts_at_1 check (version >= 1)
);

insert into hotel_facts (hotel_id, version, changed_by)
select hotel_id, 1, pg_current_xact_id()::text::bigint from hotel;
