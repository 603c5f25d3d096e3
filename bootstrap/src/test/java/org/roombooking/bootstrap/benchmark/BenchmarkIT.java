package org.roombooking.bootstrap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.persistence.verify.Verification;
import org.roombooking.persistence.verify.Violation;

/** What is loaded by SQL is what the service might have written, and can be measured. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BenchmarkIT {

  private static final Duration BRIEFLY = Duration.ofMillis(100);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void measures_paths_of_a_service_with_hotels_in_which_nothing_is_wrong() throws Exception {
    var options =
        new Options(
            List.of(), 20, 2, 1, BRIEFLY, BRIEFLY, Optional.empty(), List.of(), Optional.empty());
    var report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (var laboratory = Laboratory.open(options)) {
      laboratory.loadUpTo(options.hotels() / 10);
      laboratory.loadUpTo(options.hotels());
      assertThat(violations(laboratory)).isEmpty();

      for (var part : List.of(new BookPart(), new StepsPart(), new ReadPart())) {
        part.measure(laboratory, report);
      }
      assertThat(violations(laboratory)).isEmpty();
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("| book, spread ", "| book, hot ", "| check in ", "| quote ");
  }

  private static List<Violation> violations(Laboratory laboratory) {
    var login = laboratory.login();
    try (var database = new HikariDataSource()) {
      database.setJdbcUrl(login.jdbcUrl());
      database.setUsername(login.user());
      database.setPassword(login.password().reveal());
      return new Verification(database).run(line -> {}).violations();
    }
  }
}
