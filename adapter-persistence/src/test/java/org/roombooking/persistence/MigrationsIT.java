package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.testing.Race;
import org.roombooking.persistence.testing.FreshDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final CopyOnWriteArrayList<String> told = new CopyOnWriteArrayList<>();
  private final Migrations migrations = new Migrations(DATABASE.pool(), told::add);

  @BeforeEach
  void empty_the_database() {
    DATABASE.execute("drop schema public cascade; create schema public");
  }

  @Test
  void an_empty_database_is_brought_up_to_date_one_migration_after_the_other() {
    var pending = migrations.pending();

    assertThat(migrations.migrate()).isEqualTo(pending.size());

    assertThat(pending).startsWith("001 users and sessions").isSorted();
    assertThat(told)
        .isEqualTo(
            pending.stream()
                .flatMap(name ->
                    List.of("Applying migration " + name, "Applied migration " + name).stream())
                .toList());
  }

  @Test
  void a_database_that_is_up_to_date_is_left_alone() {
    assertThat(migrations.migrate()).isPositive();
    told.clear();

    assertThat(migrations.pending()).isEmpty();
    assertThat(migrations.migrate()).isZero();

    assertThat(told).isEmpty();
  }

  @Test
  void of_many_processes_that_start_at_once_each_finds_the_database_up_to_date() {
    int all = migrations.pending().size();

    var applied =
        Race.of(number -> number < 4 ? new Migrations(DATABASE.pool(), told::add).migrate() : 0);

    assertThat(applied.stream().mapToInt(Integer::intValue).sum()).isEqualTo(all);
    assertThat(told).hasSize(2 * all).doesNotHaveDuplicates();
    assertThat(migrations.pending()).isEmpty();
  }
}
