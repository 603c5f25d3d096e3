package org.roombooking.bootstrap.benchmark;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.roombooking.bootstrap.benchmark.load.HttpAnswer;

/**
 * Counts bookings as they are acknowledged and, at the end, looks for all of them in the database:
 * as many bookings, events and held nights as were acknowledged, and no more.
 */
final class BookingAccount {

  private static final String COUNTS =
      """
      select
        (select count(*) from booking),
        (select count(*) from outbox_event where type = 'created'),
        (select sum(held) from room_type_night),
        (
          select count(*) from room_type_night
          where sold + held + locked > sell_limit + overbooking_ceiling
        )
      """;

  private static final int NIGHTS = 3;

  private final Laboratory laboratory;
  private final Counts before;
  private final AtomicLong acknowledged = new AtomicLong();

  BookingAccount(Laboratory laboratory) throws SQLException {
    this.laboratory = laboratory;
    this.before = count();
  }

  private record Counts(long bookings, long events, long held, long oversold) {}

  void hear(HttpAnswer answer) {
    acknowledged.incrementAndGet();
  }

  /**
   * Compares.
   *
   * @throws IllegalStateException if a booking was lost, or is there that nobody was told of, or if
   *     more was sold than there is
   */
  long settle() throws SQLException {
    var now = count();
    long made = acknowledged.get();
    var expected =
        new Counts(
            before.bookings() + made, before.events() + made, before.held() + NIGHTS * made, 0);
    if (!now.equals(expected)) {
      throw new IllegalStateException(
          "%d bookings were acknowledged, so there should be %s; there are %s"
              .formatted(made, expected, now));
    }
    return made;
  }

  private Counts count() throws SQLException {
    try (var database = laboratory.connect();
        var statement = database.createStatement();
        var rows = statement.executeQuery(COUNTS)) {
      rows.next();
      return new Counts(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
    }
  }
}
