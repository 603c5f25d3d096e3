-- A hotel in which everything is as it should be, on the evening of 11 June 2030: doubles 101 to 103
-- (104 is out of service) and the suite 201, and a booking in every state. What is what it should be
-- is written out and not calculated. Ids are made of names.

insert into user_account (user_id, username, password_hash, created_at) values
  (md5('olga')::uuid, 'olga', 'hash', '2030-01-01T00:00:00Z'),
  (md5('tom')::uuid, 'tom', 'hash', '2030-01-01T00:00:00Z'),
  -- Was logged in once and has nothing.
  (md5('una')::uuid, 'una', 'hash', '2030-01-01T00:00:00Z');

-- One log-in that has been renewed, and one that was ended.
insert into session (user_id, session_id, started_at, ended_at) values
  (md5('olga')::uuid, md5('live')::uuid, '2030-06-11T08:00:00Z', null),
  (md5('tom')::uuid, md5('ended')::uuid, '2030-06-11T08:00:00Z', '2030-06-11T09:00:00Z'),
  (md5('una')::uuid, md5('long ago')::uuid, '2030-01-02T08:00:00Z', '2030-01-02T09:00:00Z');
insert into refresh_token (user_id, token_hash, session_id, expires_at, used_at) values
  (md5('olga')::uuid, repeat('1', 64), md5('live')::uuid, '2030-07-11T08:00:00Z', '2030-06-11T08:10:00Z'),
  (md5('olga')::uuid, repeat('2', 64), md5('live')::uuid, '2030-07-11T08:10:00Z', null),
  (md5('tom')::uuid, repeat('3', 64), md5('ended')::uuid, '2030-07-11T08:00:00Z', null);

insert into external_system (user_id, external_system_id, name, active, created_at) values
  (md5('tom')::uuid, md5('pms')::uuid, 'PMS', true, '2030-01-01T00:00:00Z'),
  (md5('tom')::uuid, md5('loyalty')::uuid, 'Loyalty', false, '2030-01-01T00:00:00Z');
-- Two of a system, and two of none.
insert into member (user_id, member_id, first_name, external_system_id, external_id, created_at) values
  (md5('tom')::uuid, md5('ann')::uuid, 'Ann', md5('pms')::uuid, '1', '2030-01-01T00:00:00Z'),
  (md5('tom')::uuid, md5('bob')::uuid, 'Bob', md5('pms')::uuid, '2', '2030-01-01T00:00:00Z'),
  (md5('tom')::uuid, md5('cid')::uuid, 'Cid', null, null, '2030-01-01T00:00:00Z'),
  (md5('olga')::uuid, md5('dot')::uuid, 'Dot', null, null, '2030-01-01T00:00:00Z');

insert into idempotent_answer
  (scope, route, key, fingerprint, status, header_names, header_values, body, answered_at)
values
  ('user', 'POST /bookings', 'k1', 'f', 201, '{Location}', '{/bookings/1}', '{}', '2030-06-11T08:00:00Z');

insert into hotel
  (hotel_id, version, owner_id, name, address, city, country, time_zone, currency, booking_policy,
   hold_seconds, undo_seconds, active, rating, created_at)
values
  (md5('harbour')::uuid, 1, md5('olga')::uuid, 'Harbour', '', 'Oslo', 'NO', 'Europe/Oslo', 'NOK',
   'any_user', 1800, 86400, true, 0, '2030-01-01T00:00:00Z'),
  (md5('station')::uuid, 1, md5('olga')::uuid, 'Station', '', 'Oslo', 'NO', 'Europe/Oslo', 'NOK',
   'any_user', null, 0, true, 0, '2030-01-01T00:00:00Z');

insert into room_type (hotel_id, room_type_id, name, description, active, created_at) values
  (md5('harbour')::uuid, md5('double')::uuid, 'Double', '', true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('suite')::uuid, 'Suite', '', true, '2030-01-01T00:00:00Z'),
  (md5('station')::uuid, md5('dormitory')::uuid, 'Dormitory', '', true, '2030-01-01T00:00:00Z');

insert into amenity (hotel_id, amenity_id, room_type_id, name, created_at) values
  (md5('harbour')::uuid, md5('a1')::uuid, md5('suite')::uuid, 'Balcony', '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('a2')::uuid, md5('suite')::uuid, 'Tub', '2030-01-01T00:00:00Z');
insert into facility (hotel_id, facility_id, name, active, created_at) values
  (md5('harbour')::uuid, md5('f1')::uuid, 'Pool', true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('f2')::uuid, 'Sauna', false, '2030-01-01T00:00:00Z');

insert into room (hotel_id, room_id, room_type_id, room_number, max_occupancy, available, created_at) values
  (md5('harbour')::uuid, md5('101')::uuid, md5('double')::uuid, '101', 2, true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('102')::uuid, md5('double')::uuid, '102', 2, true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('103')::uuid, md5('double')::uuid, '103', 2, true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('104')::uuid, md5('double')::uuid, '104', 2, false, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('201')::uuid, md5('suite')::uuid, '201', 4, true, '2030-01-01T00:00:00Z'),
  (md5('station')::uuid, md5('1')::uuid, md5('dormitory')::uuid, '1', 8, true, '2030-01-01T00:00:00Z');

insert into image (hotel_id, image_id, album, room_type_id, place, format, width, height, bytes, created_at) values
  (md5('harbour')::uuid, md5('view')::uuid, 'hotel', null, 1, 'jpeg', 640, 480, 9000, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('quay')::uuid, 'hotel', null, 2, 'jpeg', 640, 480, 9000, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('bed')::uuid, 'room_type', md5('suite')::uuid, 1, 'png', 640, 480, 9000, '2030-01-01T00:00:00Z');

insert into room_price
  (hotel_id, room_price_id, room_type_id, standard, night, amount, currency, available, created_at)
values
  (md5('harbour')::uuid, md5('p1')::uuid, md5('double')::uuid, 'standard', '2030-06-20', 0, 'NOK', true, '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('p2')::uuid, md5('double')::uuid, 'standard', '2030-06-21', 90000, 'NOK', true, '2030-01-01T00:00:00Z');

insert into booking
  (hotel_id, booking_id, version, state, booked_by, guest_name, guest_name_lower, arrival, departure,
   currency, hold_expires_at, state_since, released_from, ended_from, kept_hold_expires_at, checked_in_at,
   booked_departure, created_at)
select
  md5('harbour')::uuid, md5(guest)::uuid, version, state, md5('tom')::uuid, guest, lower(guest),
  arrival::date, departure::date, 'NOK', hold_expires_at::timestamptz, state_since::timestamptz,
  released_from::date, ended_from, kept_hold_expires_at::timestamptz, checked_in_at::timestamptz,
  booked_departure::date, '2030-06-01T00:00:00Z'
from (values
  ('Pending', 1, 'pending', '2030-06-20', '2030-06-22', '2030-06-01T00:30:00Z', null, null, null, null, null, null),
  ('Confirmed', 2, 'confirmed', '2030-06-20', '2030-06-23', null, null, null, null, null, null, null),
  ('Assigned', 3, 'confirmed', '2030-06-12', '2030-06-15', null, null, null, null, null, null, null),
  -- Was cancelled by mistake.
  ('Returned', 4, 'confirmed', '2030-06-24', '2030-06-25', null, null, null, null, null, null, null),
  -- Came a day late, and was given a room then.
  ('InHouse', 4, 'checked_in', '2030-06-10', '2030-06-14', null, '2030-06-11T18:00:00Z', null, null, null, null, null),
  -- Had booked for a night more.
  ('Departed', 5, 'checked_out', '2030-06-08', '2030-06-10', null, '2030-06-10T08:00:00Z', null, null, null,
   '2030-06-08T18:00:00Z', '2030-06-11'),
  -- Came a day late and left in the same hour: no night is left for which there was a door.
  ('Fled', 5, 'checked_out', '2030-06-10', '2030-06-11', null, '2030-06-11T18:00:00Z', null, null, null,
   '2030-06-11T18:00:00Z', '2030-06-11'),
  ('Cancelled', 2, 'cancelled', '2030-06-20', '2030-06-22', null, '2030-06-02T00:00:00Z', null, 'pending',
   '2030-06-01T00:30:00Z', null, null),
  -- Had a door, and keeps it in mind.
  ('GivenUp', 4, 'cancelled', '2030-06-20', '2030-06-22', null, '2030-06-02T00:00:00Z', null, 'confirmed', null, null,
   null),
  ('NoShow', 4, 'no_show', '2030-06-08', '2030-06-12', null, '2030-06-09T20:00:00Z', '2030-06-09', null, null, null, null),
  -- Noted when the stay was over.
  ('LateNoShow', 3, 'no_show', '2030-06-05', '2030-06-07', null, '2030-06-09T20:00:00Z', '2030-06-09', null, null, null,
   null),
  ('Expired', 2, 'expired', '2030-06-20', '2030-06-21', null, '2030-06-01T00:30:00Z', null, null, null, null, null)
) as stay (guest, version, state, arrival, departure, hold_expires_at, state_since, released_from, ended_from,
  kept_hold_expires_at, checked_in_at, booked_departure);

update booking set member_id = md5('ann')::uuid where guest_name in ('Pending', 'Departed');

insert into booking_room
  (hotel_id, booking_id, booked_room_id, position, room_type_id, guests, standard, night_prices, room_id)
select
  md5('harbour')::uuid, md5(guest)::uuid, md5(guest || position)::uuid, position, md5(type)::uuid,
  guests, 'standard', prices::bigint[], md5(door)::uuid
from (values
  ('Pending', 0, 'double', 2, '{90000, 90000}', null),
  ('Confirmed', 0, 'double', 2, '{90000, 90000, 0}', null),
  ('Confirmed', 1, 'suite', 4, '{180000, 180000, 180000}', null),
  ('Assigned', 0, 'double', 1, '{90000, 90000, 90000}', '101'),
  ('Assigned', 1, 'double', 2, '{90000, 90000, 90000}', '102'),
  ('InHouse', 0, 'double', 2, '{90000, 90000, 90000, 90000}', '103'),
  ('Departed', 0, 'double', 1, '{90000, 90000, 90000}', '101'),
  ('Fled', 0, 'double', 1, '{90000}', '102'),
  ('Cancelled', 0, 'double', 1, '{90000, 90000}', null),
  ('GivenUp', 0, 'double', 1, '{90000, 90000}', '103'),
  ('Returned', 0, 'suite', 1, '{180000}', null),
  ('NoShow', 0, 'double', 1, '{90000, 90000, 90000, 90000}', '102'),
  ('LateNoShow', 0, 'suite', 1, '{180000, 180000}', null),
  ('Expired', 0, 'suite', 1, '{180000}', null)
) as sale (guest, position, type, guests, prices, door);

insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id)
select md5('harbour')::uuid, md5(door)::uuid, night::date, md5(guest)::uuid, md5(guest || position)::uuid
from (values
  ('101', '2030-06-08', 'Departed', 0),
  ('101', '2030-06-09', 'Departed', 0),
  ('102', '2030-06-08', 'NoShow', 0),
  ('103', '2030-06-11', 'InHouse', 0),
  ('103', '2030-06-12', 'InHouse', 0),
  ('103', '2030-06-13', 'InHouse', 0),
  ('101', '2030-06-12', 'Assigned', 0),
  ('101', '2030-06-13', 'Assigned', 0),
  ('101', '2030-06-14', 'Assigned', 0),
  ('102', '2030-06-12', 'Assigned', 1),
  ('102', '2030-06-13', 'Assigned', 1),
  ('102', '2030-06-14', 'Assigned', 1)
) as sleep (door, night, guest, position);

insert into room_type_night (hotel_id, room_type_id, night, sell_limit, out_of_service, sold, held, locked)
select md5('harbour')::uuid, md5(type)::uuid, night::date, sell_limit, out_of_service, sold, held, locked
from (values
  ('suite', '2030-06-05', 1, 0, 1, 0, 0),
  ('suite', '2030-06-06', 1, 0, 1, 0, 0),
  ('double', '2030-06-08', 4, 1, 2, 0, 0),
  ('double', '2030-06-09', 4, 1, 1, 0, 1),
  ('double', '2030-06-10', 4, 1, 2, 0, 0),
  ('double', '2030-06-11', 4, 1, 1, 0, 0),
  ('double', '2030-06-12', 4, 1, 3, 0, 0),
  ('double', '2030-06-13', 4, 1, 3, 0, 0),
  ('double', '2030-06-14', 4, 1, 2, 0, 0),
  ('double', '2030-06-20', 4, 1, 1, 1, 0),
  ('double', '2030-06-21', 4, 1, 1, 1, 1),
  ('double', '2030-06-22', 3, 1, 1, 0, 0),
  ('suite', '2030-06-20', 1, 0, 1, 0, 0),
  ('suite', '2030-06-21', 1, 0, 1, 0, 0),
  ('suite', '2030-06-22', 1, 0, 1, 0, 0),
  ('suite', '2030-06-23', 1, 0, 0, 0, 0),
  ('suite', '2030-06-24', 1, 0, 1, 0, 0)
) as counter (type, night, sell_limit, out_of_service, sold, held, locked);

insert into outbox_event (hotel_id, booking_id, booking_version, event_id, type, occurred_at)
select
  md5('harbour')::uuid, md5(guest)::uuid, ordinal, md5(guest || ordinal)::uuid, type,
  '2030-06-01T00:00:00Z'
from (values
  ('Pending', '{created}'),
  ('Confirmed', '{created, confirmed}'),
  ('Assigned', '{created, confirmed, rooms_assigned}'),
  ('InHouse', '{created, confirmed, rooms_assigned, checked_in}'),
  ('Departed', '{created, confirmed, rooms_assigned, checked_in, checked_out}'),
  ('Fled', '{created, confirmed, rooms_assigned, checked_in, checked_out}'),
  ('Cancelled', '{created, cancelled}'),
  ('GivenUp', '{created, confirmed, rooms_assigned, cancelled}'),
  ('Returned', '{created, confirmed, cancelled, undone}'),
  ('NoShow', '{created, confirmed, rooms_assigned, no_show}'),
  ('LateNoShow', '{created, confirmed, no_show}'),
  ('Expired', '{created, expired}')
) as life (guest, types)
cross join lateral unnest(types::text[]) with ordinality as told (type, ordinal)
order by guest, ordinal;

insert into booking_change
  (hotel_id, booking_id, booking_version, type, made_at, made_by, client, request_id, fields, values_before, values_after)
select
  hotel_id, booking_id, booking_version, type, occurred_at, md5('owner')::uuid, 'A browser', 'request-' || booking_version,
  '{status}', array[null::text], array[type]
from outbox_event;

insert into price_rule
  (hotel_id, rounding, rounding_step, cancel_hours, cancel_fees, cancel_values, child_untils, child_kinds, child_values,
   child_counts)
values
  (md5('harbour')::uuid, 'half_up', 100, '{48, -12}', '{none, nights, share, amount}', '{0, 1, 5000, 90000}', '{2, 11}',
   '{share, amount}', '{0, 10000}', '{f, t}');
update booking_room set children_ages = '{1, 9}', children_counted = 1
where guests > 1 and booking_id = md5('InHouse')::uuid;
insert into charge
  (hotel_id, charge_id, code, name, share, amount, per, cap, currency, inclusive, first_night, last_night)
values
  (md5('harbour')::uuid, md5('vat')::uuid, 'VAT', 'VAT', 1200, null, null, null, 'NOK', true, null, null),
  (md5('harbour')::uuid, md5('linen')::uuid, 'LINEN', 'Linen', null, 9000, 'stay', 9000, 'NOK', false, '2030-01-01', '2030-12-31');
insert into standard_rule
  (hotel_id, standard, derived_from, share, amount, floor, ceiling, rounding, rounding_step, discount_nights,
   discount_shares, cancel_hours, cancel_fees, cancel_values)
values
  (md5('harbour')::uuid, 'Base Price', null, null, null, null, null, null, null, '{7, 14}', '{500, 1000}', null, null, null),
  (md5('harbour')::uuid, 'saver', 'standard', -1000, 0, 50000, 200000, 'up', 100, '{}', '{}', '{}', '{share, share}', '{10000, 10000}'),
  (md5('harbour')::uuid, 'member', 'saver', 0, -5000, null, null, null, null, '{}', '{}', null, null, null);

insert into restriction (hotel_id, room_type_id, standard, kind, number, first_date, last_date) values
  (md5('harbour')::uuid, null, null, 'min_stay_arrival', 2, '2030-06-01', '2030-06-20'),
  (md5('harbour')::uuid, null, null, 'min_stay_arrival', 3, '2030-06-21', '2030-06-30'),
  (md5('harbour')::uuid, md5('suite')::uuid, 'standard', 'stop_sell', null, '2030-06-10', '2030-06-12'),
  (md5('harbour')::uuid, md5('suite')::uuid, null, 'stop_sell', null, '2030-06-11', '2030-06-12');

-- 104 is suspended and in a period besides; 102 is locked by its door.
insert into out_of_service_period (hotel_id, period_id, room_id, from_date, until_date, reason, created_at) values
  (md5('harbour')::uuid, md5('pipe')::uuid, md5('104')::uuid, '2030-06-20', '2030-06-22', 'A pipe', '2030-01-01T00:00:00Z');
insert into room_lock
  (hotel_id, lock_id, room_type_id, rooms, room_id, from_date, until_date, reason, created_at)
values
  (md5('harbour')::uuid, md5('wedding')::uuid, md5('double')::uuid, 1, null, '2030-06-09', '2030-06-10', 'A wedding', '2030-01-01T00:00:00Z'),
  (md5('harbour')::uuid, md5('painter')::uuid, md5('double')::uuid, 1, md5('102')::uuid, '2030-06-21', '2030-06-22', 'A painter', '2030-01-01T00:00:00Z');
insert into room_night (hotel_id, room_id, night, period_id, lock_id) values
  (md5('harbour')::uuid, md5('104')::uuid, '2030-06-20', md5('pipe')::uuid, null),
  (md5('harbour')::uuid, md5('104')::uuid, '2030-06-21', md5('pipe')::uuid, null),
  (md5('harbour')::uuid, md5('102')::uuid, '2030-06-21', null, md5('painter')::uuid);
