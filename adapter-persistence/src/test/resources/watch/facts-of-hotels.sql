-- In test databases no transaction may change facts of a hotel and not say so in hotel_facts. This is looked at when it
-- commits, so that every test of whatever changes facts is a test of this too.

create schema watch;

create function watch.facts_are_counted() returns trigger language plpgsql as $$
declare
  of_hotel uuid := case when tg_op = 'DELETE' then old.hotel_id else new.hotel_id end;
begin
  if coalesce(current_setting('watch.past_adapters', true), '') <> 'on' and not exists (
    select from hotel_facts
    where hotel_id = of_hotel and changed_by = pg_current_xact_id()::text::bigint
  ) then
    raise exception 'Facts of a hotel have changed in %, and hotel_facts does not say so', tg_table_name;
  end if;
  return null;
end
$$;

do $$
declare
  watched text;
begin
  foreach watched in array array[
    'hotel', 'room_type', 'room', 'amenity', 'room_price', 'price_rule', 'standard_rule', 'charge', 'restriction',
    'room_lock', 'out_of_service_period'
  ] loop
    execute format(
      'create constraint trigger facts_are_counted after insert or update or delete on %I
         deferrable initially deferred for each row execute function watch.facts_are_counted()', watched);
  end loop;
end
$$;

create constraint trigger facts_are_counted_when_taken after insert on room_night
  deferrable initially deferred for each row when (new.booking_id is null)
  execute function watch.facts_are_counted();
create constraint trigger facts_are_counted_when_left after delete on room_night
  deferrable initially deferred for each row when (old.booking_id is null)
  execute function watch.facts_are_counted();
create constraint trigger facts_are_counted after update on room_type_night
  deferrable initially deferred for each row when (
    (old.sell_limit, old.out_of_service, old.locked, old.overbooking, old.overbooking_ceiling)
      is distinct from (new.sell_limit, new.out_of_service, new.locked, new.overbooking, new.overbooking_ceiling)
  ) execute function watch.facts_are_counted();
