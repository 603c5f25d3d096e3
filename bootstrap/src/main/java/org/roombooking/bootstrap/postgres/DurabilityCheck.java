package org.roombooking.bootstrap.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether a database keeps what it has acknowledged, and is new enough. */
public final class DurabilityCheck {

  private static final int OLDEST_VERSION = 150_000;
  private static final int MAJOR = 10_000;

  private static final String QUESTION =
      """
      select name, current_setting(name, true)
        from unnest(array['fsync', 'synchronous_commit', 'full_page_writes']) as name
      """;

  /** What the service may do with the database. */
  public sealed interface Outcome {

    record Safe() implements Outcome {}

    /** It may lose bookings, one sentence for each reason, and the operator has accepted that. */
    record Accepted(List<String> risks) implements Outcome {

      public Accepted {
        risks = List.copyOf(risks);
      }
    }

    /** The service must not use it; the message tells the operator why and what to do. */
    record Refused(String message) implements Outcome {}
  }

  private final boolean unsafeAllowed;

  /**
   * @param unsafeAllowed whether the operator has set ALLOW_UNSAFE_DATABASE
   */
  public DurabilityCheck(boolean unsafeAllowed) {
    this.unsafeAllowed = unsafeAllowed;
  }

  /**
   * Asks in a session of the service's own, because a role or a database can have settings of its
   * own.
   */
  public Outcome check(Connection session) throws SQLException {
    return judge(version(session), risks(session));
  }

  Outcome judge(int version, List<String> risks) {
    if (version < OLDEST_VERSION) {
      return new Outcome.Refused(
          "The database is PostgreSQL %s. This service needs version 15 or newer."
              .formatted(version / MAJOR));
    }
    if (risks.isEmpty()) {
      return new Outcome.Safe();
    }
    return unsafeAllowed ? new Outcome.Accepted(risks) : refusal(risks);
  }

  private static Outcome refusal(List<String> risks) {
    return new Outcome.Refused(
        String.join(" ", risks)
            + " Change that in the database, or set ALLOW_UNSAFE_DATABASE=true to run all the"
            + " same.");
  }

  private static int version(Connection session) throws SQLException {
    try (var statement = session.createStatement();
        var row = statement.executeQuery("select current_setting('server_version_num')::int")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> risks(Connection session) throws SQLException {
    try (var statement = session.createStatement();
        var rows = statement.executeQuery(QUESTION)) {
      var risks = new ArrayList<String>();
      while (rows.next()) {
        // Engines that only speak PostgreSQL's language lack some of the settings: no value, no
        // risk.
        if ("off".equals(rows.getString(2))) {
          risks.add(risk(rows.getString(1)));
        }
      }
      return risks;
    }
  }

  // Every value of synchronous_commit but "off" waits until the commit is on this server's disk.
  private static String risk(String setting) {
    var consequence =
        setting.equals("synchronous_commit")
            ? "a crash can lose acknowledged bookings."
            : "a crash can damage the data beyond repair.";
    return "The database has %s = off: %s".formatted(setting, consequence);
  }
}
