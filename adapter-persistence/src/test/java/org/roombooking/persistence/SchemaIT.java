package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.persistence.testing.FreshDatabase;

/** What every table keeps to, read from the catalogue of the database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaIT {

  @RegisterExtension static final FreshDatabase DATABASE = FreshDatabase.asMigrated();

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void every_table_has_a_primary_key() {
    assertThat(
            DATABASE.rows(
                """
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                """))
        .isEmpty();
  }

  /** So the tables can be distributed by hotel, and those of accounts by account. */
  @Test
  void every_key_begins_with_the_hotel_or_else_with_the_account() {
    var others = List.of("idempotent_answer", "log_in_attempt", "user_account");

    assertThat(
            DATABASE.rows(
                """
                select distinct t.relname, a.attname
                from pg_index i
                join pg_class t on t.oid = i.indrelid
                join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                where i.indisunique and t.relnamespace = 'public'::regnamespace
                  and t.relname not in ('flyway_schema_history', '%s')
                order by 1, 2
                """
                    .formatted(String.join("', '", others))))
        .containsExactly(
            "account_change|user_id",
            "amendment|hotel_id",
            "amendment_room|hotel_id",
            "amenity|hotel_id",
            "booking|hotel_id",
            "booking_change|hotel_id",
            "booking_room|hotel_id",
            "charge|hotel_id",
            "external_system|user_id",
            "facility|hotel_id",
            "hotel|hotel_id",
            "hotel_change|hotel_id",
            "hotel_facts|hotel_id",
            "image|hotel_id",
            "member|user_id",
            "out_of_service_period|hotel_id",
            "outbox_event|hotel_id",
            "price_rule|hotel_id",
            "quote|hotel_id",
            "quote_room|hotel_id",
            "refresh_token|user_id",
            "restriction|hotel_id",
            "room|hotel_id",
            "room_lock|hotel_id",
            "room_night|hotel_id",
            "room_price|hotel_id",
            "room_type|hotel_id",
            "room_type_night|hotel_id",
            "session|user_id",
            "standard_rule|hotel_id");
  }

  /**
   * Usernames are one directory, kept whole, and so are the attempts under them; answers belong to
   * whoever asked, the scope.
   */
  @Test
  void the_tables_that_are_neither_of_a_hotel_nor_of_an_account_are_three() {
    assertThat(
            DATABASE.rows(
                """
                select c.conname, pg_get_constraintdef(c.oid) from pg_constraint c
                where c.conrelid in ('idempotent_answer'::regclass, 'log_in_attempt'::regclass, 'user_account'::regclass)
                  and c.contype in ('p', 'u')
                order by 1
                """))
        .containsExactly(
            "idempotent_answer_is_kept_once|PRIMARY KEY (scope, route, key)",
            "log_in_attempt_is_counted_by_name|PRIMARY KEY (username)",
            "user_account_is_one_row|PRIMARY KEY (user_id)",
            "user_account_username_is_taken_once|UNIQUE (username)");
  }

  /** A booking is of a hotel, and names a member of whoever booked it. */
  @Test
  void what_belongs_together_is_of_one_hotel_or_one_account() {
    assertThat(
            DATABASE.rows(
                """
                select c.conname from pg_constraint c
                join pg_attribute here on here.attrelid = c.conrelid and here.attnum = c.conkey[1]
                join pg_attribute there on there.attrelid = c.confrelid and there.attnum = c.confkey[1]
                where c.contype = 'f'
                  and (here.attname, there.attname) not in (('hotel_id', 'hotel_id'), ('user_id', 'user_id'))
                """))
        .containsExactly("booking_is_for_a_member_of_the_booker");
  }

  @Test
  void the_tables_need_no_trigger_no_function_and_no_extension() {
    assertThat(DATABASE.rows("select tgname from pg_trigger where not tgisinternal")).isEmpty();
    assertThat(
            DATABASE.rows(
                "select proname from pg_proc where pronamespace = 'public'::regnamespace"))
        .isEmpty();
    assertThat(DATABASE.rows("select extname from pg_extension where extname <> 'plpgsql'"))
        .isEmpty();
  }

  /** All texts come from outside, but for this one: the answer is the service's own. */
  @Test
  void every_text_is_held_to_a_length_or_a_form() {
    assertThat(
            DATABASE.rows(
                """
                select c.table_name, c.column_name from information_schema.columns c
                where c.table_schema = 'public' and c.table_name <> 'flyway_schema_history'
                  and c.udt_name in ('text', '_text')
                  and not exists (
                    select from pg_constraint k
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                    where k.contype = 'c' and k.conrelid = c.table_name::regclass and a.attname = c.column_name)
                order by 1, 2
                """))
        .containsExactly("idempotent_answer|body");
  }

  @Test
  void every_constraint_has_a_name_that_says_its_rule() {
    assertThat(
            DATABASE.rows(
                """
                select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
                  and c.contype <> 'n' and (c.conname ~ '_(pkey|key|fkey|check)[0-9]*$'
                    or c.conname !~ '^(amendment|account|user_account|log_in_attempt|session|refresh_token|external_system|member|hotel|image|facility|amenity|price_rule|standard_rule|charge|quote|room|booking|out_of_service_period|outbox_event|idempotent_answer|restriction)_')
                """))
        .isEmpty();
  }

  @Test
  void every_constraint_is_explained_in_the_migration_that_makes_it() {
    assertThat(migrations().flatMap(SchemaIT::unexplained)).isEmpty();
  }

  private static Stream<String> unexplained(Path migration) {
    var lines = lines(migration);
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i).strip().startsWith("constraint "))
        .filter(i -> !lines.get(i - 1).strip().startsWith("-- "))
        .mapToObj(i -> migration.getFileName() + ": " + lines.get(i).strip());
  }

  private static Stream<Path> migrations() {
    try (var files = Files.list(MIGRATIONS)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
