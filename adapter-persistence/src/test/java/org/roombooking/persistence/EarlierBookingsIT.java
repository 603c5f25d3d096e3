package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.verify.Verification;

/** What becomes of bookings that were written before a migration. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierBookingsIT {

  private static final String BOOKINGS =
      """
      insert into hotel
        (hotel_id, version, owner_id, name, address, city, country, time_zone, currency,
         booking_policy, hold_seconds, active, rating, created_at)
      values
        (md5('h')::uuid, 1, md5('o')::uuid, 'Harbour', '', 'Oslo', 'NO', 'Europe/Oslo', 'NOK',
         'any_user', 1800, true, 0, '2030-01-01T00:00:00Z');
      insert into room_type (hotel_id, room_type_id, name, description, active, created_at) values
        (md5('h')::uuid, md5('t')::uuid, 'Double', '', true, '2030-01-01T00:00:00Z');
      insert into room
        (hotel_id, room_id, room_type_id, room_number, max_occupancy, available, created_at)
      values
        (md5('h')::uuid, md5('101')::uuid, md5('t')::uuid, '101', 2, true, '2030-01-01T00:00:00Z');
      insert into booking
        (hotel_id, booking_id, version, state, booked_by, guest_name, guest_name_lower, arrival,
         departure, currency, state_since, created_at)
      select
        md5('h')::uuid, md5(guest)::uuid, version, state, md5('o')::uuid, guest, lower(guest),
        '2030-06-10', departure::date, 'NOK', since::timestamptz, '2030-06-01T00:00:00Z'
      from (values
        ('Held', 2, 'cancelled', '2030-06-12', '2030-06-01T00:10:00Z'),
        ('AtOnce', 2, 'cancelled', '2030-06-12', '2030-06-01T00:00:00Z'),
        ('Sold', 3, 'cancelled', '2030-06-12', '2030-06-01T00:10:00Z'),
        ('Late', 2, 'expired', '2030-06-12', '2030-06-01T00:30:00Z'),
        ('Left', 5, 'checked_out', '2030-06-11', '2030-06-11T08:00:00Z')
      ) as life (guest, version, state, departure, since);
      insert into booking_room
        (hotel_id, booking_id, booked_room_id, position, room_type_id, guests, standard,
         night_prices, room_id)
      select
        hotel_id, booking_id, md5(guest_name || '0')::uuid, 0, md5('t')::uuid, 1, 'standard',
        array_fill(900::bigint, array[departure - arrival]),
        case state when 'checked_out' then md5('101')::uuid end
      from booking;
      insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
        (md5('h')::uuid, md5('101')::uuid, '2030-06-10', md5('Left')::uuid, md5('Left0')::uuid);
      insert into room_type_night
        (hotel_id, room_type_id, night, sell_limit, out_of_service, sold, held, locked)
      values
        (md5('h')::uuid, md5('t')::uuid, '2030-06-10', 1, 0, 1, 0, 0);
      insert into outbox_event
        (hotel_id, booking_id, booking_version, event_id, type, occurred_at)
      select
        md5('h')::uuid, md5(guest)::uuid, ordinal, md5(guest || ordinal)::uuid, type,
        timestamptz '2030-06-01T00:00:00Z' + ordinal * interval '1 hour'
      from (values
        ('Held', '{created, cancelled}'),
        ('AtOnce', '{created, cancelled}'),
        ('Sold', '{created, confirmed, cancelled}'),
        ('Late', '{created, expired}'),
        ('Left', '{created, confirmed, rooms_assigned, checked_in, checked_out}')
      ) as life (guest, types)
      cross join lateral unnest(types::text[]) with ordinality as told (type, ordinal)
      order by guest, ordinal;
      """;

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @BeforeEach
  void bookings_were_written_before_steps_could_be_undone() {
    DATABASE.execute("drop schema public cascade; create schema public");
    Flyway.configure()
        .dataSource(DATABASE.pool())
        .locations("classpath:db/migration")
        .target("013")
        .load()
        .migrate();
    DATABASE.execute(BOOKINGS);
    new Migrations(DATABASE.pool(), line -> {}).migrate();
  }

  @Test
  void a_booking_is_known_to_have_been_sold_or_not_and_no_old_hold_comes_back_to_life() {
    assertThat(
            DATABASE.rows(
                """
                select guest_name, ended_from, kept_hold_expires_at at time zone 'UTC'
                from booking
                where state = 'cancelled'
                order by guest_name
                """))
        .containsExactly(
            "AtOnce|pending|2030-06-01 00:00:00.000001",
            "Held|pending|2030-06-01 00:10:00",
            "Sold|confirmed|null");
  }

  @Test
  void guests_who_have_left_came_when_it_was_told_and_had_booked_as_they_stayed() {
    assertThat(
            DATABASE.rows(
                """
                select checked_in_at at time zone 'UTC', booked_departure
                from booking
                where state = 'checked_out'
                """))
        .containsExactly("2030-06-01 04:00:00|2030-06-11");
  }

  @Test
  void everything_is_as_it_should_be() {
    assertThat(new Verification(DATABASE.pool()).run(line -> {}).violations()).isEmpty();
  }

  @Test
  void what_happened_is_in_the_history_though_nobody_knows_who_did_it() {
    assertThat(
            DATABASE.rows(
                """
                select booking_version, type, made_at at time zone 'UTC', made_by, job, fields
                from booking_change
                where booking_id = md5('Held')::uuid
                order by booking_version
                """))
        .containsExactly(
            "1|created|2030-06-01 01:00:00|null|null|{}",
            "2|cancelled|2030-06-01 02:00:00|null|null|{}");
  }

  @Test
  void steps_can_be_undone_for_a_day() {
    assertThat(DATABASE.rows("select undo_seconds from hotel")).containsExactly("86400");
  }
}
