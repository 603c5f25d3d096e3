package org.roombooking.bootstrap.service;

import java.sql.SQLException;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;
import org.roombooking.bootstrap.postgres.DurabilityCheck;
import org.roombooking.bootstrap.settings.DatabaseLogin;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.persistence.Migrations;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.database.ConnectionPool;
import org.roombooking.persistence.verify.Findings;
import org.roombooking.persistence.verify.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database that everything is kept in: reached, found safe, and open. */
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /** What it is opened for. */
  public enum Use {
    /** To serve: an embedded database is this process's alone. */
    SERVE,
    /** To work beside a service, which may be running the embedded database. */
    WORK_BESIDE
  }

  private final ReachedDatabase database;
  private final ConnectionPool pool;
  // One for all: what one part of a process changes or has read, the others know of.
  private final PostgresAdapters adapters;
  private final Progress progress;

  private Store(ReachedDatabase database, ConnectionPool pool, Progress progress) {
    this.database = database;
    this.pool = pool;
    this.adapters = new PostgresAdapters(pool.dataSource());
    this.progress = progress;
  }

  /**
   * Opens the database that the settings name.
   *
   * @throws CannotStart if it cannot be reached, or may lose what it has acknowledged
   */
  public static Store open(Settings settings, Use use, Progress progress) {
    var database = ReachedDatabase.by(settings, use, progress);
    try {
      return open(database, settings.database(), progress);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Store open(
      ReachedDatabase database, Settings.Database settings, Progress progress) {
    var pool = pool(database.login(), settings.poolSize());
    try {
      refuseUnlessSafe(pool, settings.allowUnsafe());
      return new Store(database, pool, progress);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static ConnectionPool pool(DatabaseLogin login, int size) {
    return new ConnectionPool(login.jdbcUrl(), login.user(), login.password().reveal(), size);
  }

  private static void refuseUnlessSafe(ConnectionPool pool, boolean unsafeAllowed) {
    try (var session = pool.dataSource().getConnection()) {
      switch (new DurabilityCheck(unsafeAllowed).check(session)) {
        case DurabilityCheck.Outcome.Safe() -> {}
        case DurabilityCheck.Outcome.Accepted(var risks) -> risks.forEach(LOG::warn);
        case DurabilityCheck.Outcome.Refused(var message) -> throw new CannotStart(message);
      }
    } catch (SQLException e) {
      throw new CannotStart(
          "The database does not answer: %s. Check DATABASE_URL.".formatted(e.getMessage()), e);
    }
  }

  /**
   * Brings the schema up to date.
   *
   * @return how many migrations that took
   */
  public int migrate() {
    return new Migrations(pool.dataSource(), progress::report).migrate();
  }

  /**
   * Makes sure of a schema that this version can work on.
   *
   * @param migrate whether to bring it up to date
   * @throws CannotStart if it is not up to date and is not to be brought there
   */
  public void requireCurrentSchema(boolean migrate) {
    if (migrate) {
      migrate();
      return;
    }
    var pending = new Migrations(pool.dataSource(), progress::report).pending();
    if (!pending.isEmpty()) {
      throw new CannotStart(
          "The database's schema is %s migrations behind. Run the command migrate first."
              .formatted(pending.size()));
    }
  }

  /** Everything that is kept, on an up-to-date schema. */
  public Ports ports() {
    return new Ports(
        adapters.transactions(),
        adapters.users(),
        adapters.sessions(),
        adapters.logInAttempts(),
        adapters.externalSystems(),
        adapters.members(),
        adapters.hotels(),
        adapters.roomTypes(),
        adapters.rooms(),
        adapters.amenities(),
        adapters.facilities(),
        adapters.images(),
        adapters.rateCalendar(),
        adapters.rulebooks(),
        adapters.quotes(),
        adapters.restrictions(),
        adapters.saleFacts(),
        adapters.roomTypeNights(),
        adapters.availability(),
        adapters.outOfServicePeriods(),
        adapters.roomLocks(),
        adapters.bookings(),
        adapters.bookingHistory(),
        adapters.amendments(),
        adapters.roomNights(),
        adapters.auditTrail(),
        adapters.answeredRequests());
  }

  /** What changes of what is sold, for a copy of it. */
  CityChanges cityChanges() {
    return adapters.cityChanges();
  }

  /** Checks every rule that the data must keep. */
  public Findings verify(Progress narrator) {
    return new Verification(pool.dataSource()).run(narrator::report);
  }

  /** Whether the database answers now. */
  public boolean answers() {
    try (var session = pool.dataSource().getConnection()) {
      return session.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    pool.close();
    database.close();
  }
}
