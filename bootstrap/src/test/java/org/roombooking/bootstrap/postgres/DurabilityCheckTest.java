package org.roombooking.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.bootstrap.postgres.DurabilityCheck.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DurabilityCheckTest {

  private static final List<String> RISKS = List.of("It forgets.", "It breaks.");

  private final DurabilityCheck strict = new DurabilityCheck(false);
  private final DurabilityCheck lenient = new DurabilityCheck(true);

  @Test
  void a_durable_database_from_version_15_on_is_safe() {
    assertThat(strict.judge(150_000, List.of())).isEqualTo(new Outcome.Safe());
  }

  @Test
  void an_older_database_is_refused_even_if_unsafe_ones_are_allowed() {
    assertThat(lenient.judge(149_999, List.of()))
        .isEqualTo(
            new Outcome.Refused(
                "The database is PostgreSQL 14. This service needs version 15 or newer."));
  }

  @Test
  void a_database_with_risks_is_refused_with_what_to_do() {
    assertThat(strict.judge(180_006, RISKS))
        .isEqualTo(
            new Outcome.Refused(
                "It forgets. It breaks. Change that in the database, or set"
                    + " ALLOW_UNSAFE_DATABASE=true to run all the same."));
  }

  @Test
  void a_database_with_risks_is_accepted_if_the_operator_allows_it() {
    assertThat(lenient.judge(180_006, RISKS)).isEqualTo(new Outcome.Accepted(RISKS));
  }
}
