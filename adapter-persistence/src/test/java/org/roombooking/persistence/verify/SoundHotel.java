package org.roombooking.persistence.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roombooking.persistence.testing.FreshDatabase;

/**
 * A database in which everything is as it should be when a test begins, and which lets itself be
 * broken: see {@code verify/sound-hotel.sql}.
 */
final class SoundHotel
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final FreshDatabase database = new FreshDatabase();
  private final List<String> restorations = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    database.beforeAll(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    database.beforeEach(context);
    database.execute(soundHotel());
  }

  private static String soundHotel() {
    try (var sql = SoundHotel.class.getResourceAsStream("/verify/sound-hotel.sql")) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Without the rows that they refuse, the constraints can be put back.
  @Override
  public void afterEach(ExtensionContext context) {
    database.beforeEach(context);
    restorations.forEach(database::execute);
    restorations.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    database.afterAll(context);
  }

  DataSource dataSource() {
    return database.pool();
  }

  /** Does something to the database that no adapter would. */
  void execute(String sql) {
    database.execute(sql);
  }

  /** Drops what would refuse the next statement, until the end of the test. */
  void allow(String refusedBy) {
    var index = "select indexdef from pg_indexes where indexname = '%s'".formatted(refusedBy);
    var constraint =
        """
        select format('alter table %%s add constraint %%s %%s', conrelid::regclass, conname,
            pg_get_constraintdef(oid)),
          format('alter table %%s drop constraint %%s', conrelid::regclass, conname)
        from pg_constraint where conname = '%s'
        """
            .formatted(refusedBy);
    var found = database.rows(constraint);
    if (found.isEmpty()) {
      restorations.addAll(database.rows(index));
      database.execute("drop index " + refusedBy);
    } else {
      var statements = found.getFirst().split("\\|", 2);
      restorations.add(statements[0]);
      database.execute(statements[1]);
    }
  }

  /** What is wrong with the hotel, line by line. */
  List<String> violations() {
    return verify().map(Violation::toString).toList();
  }

  /** What breaks one of the invariants, line by line. */
  List<String> violationsOf(String invariant) {
    return verify()
        .filter(violation -> violation.invariant().equals(invariant))
        .map(Violation::toString)
        .toList();
  }

  /** The invariants that are broken. */
  List<String> broken() {
    return verify().map(Violation::invariant).distinct().toList();
  }

  private Stream<Violation> verify() {
    return new Verification(dataSource()).run(line -> {}).violations().stream();
  }
}
