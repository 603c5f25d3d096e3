package org.roombooking.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Brings the schema of a database up to date. Processes that do so at the same moment wait for each
 * other, and each migration is applied whole or not at all.
 */
public final class Migrations {

  private final DataSource database;
  private final Consumer<String> progress;

  /**
   * Migrations of one database.
   *
   * @param progress is told each migration in one line, before and after
   */
  public Migrations(DataSource database, Consumer<String> progress) {
    this.database = database;
    this.progress = progress;
  }

  /**
   * Applies what has not been applied yet.
   *
   * @return how many migrations that were
   */
  public int migrate() {
    return flyway().migrate().migrationsExecuted;
  }

  /** What {@link #migrate} would apply, in order. */
  public List<String> pending() {
    return Arrays.stream(flyway().info().pending()).map(Migrations::name).toList();
  }

  private Flyway flyway() {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .loggers("slf4j")
        .callbacks(new Reporting(progress))
        .load();
  }

  private static String name(MigrationInfo migration) {
    return migration.getVersion() + " " + migration.getDescription();
  }

  private record Reporting(Consumer<String> progress) implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      var what = event == Event.BEFORE_EACH_MIGRATE ? "Applying migration " : "Applied migration ";
      progress.accept(what + name(context.getMigrationInfo()));
    }

    @Override
    public String getCallbackName() {
      return "progress";
    }
  }
}
