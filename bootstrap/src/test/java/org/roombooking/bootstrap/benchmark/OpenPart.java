package org.roombooking.bootstrap.benchmark;

import java.util.List;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;
import org.roombooking.bootstrap.benchmark.load.OpenLoop;
import org.roombooking.bootstrap.benchmark.load.Work;

/** Bookings that come at half the rate that was the most just before, answered or not. */
final class OpenPart implements Part {

  private static final int CALLERS = 128;

  /** The database has no more connections beside those of the service. */
  private static final int CONNECTIONS = 32;

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var options = laboratory.options();
    var comparison = new Comparison(options);
    var account = new BookingAccount(laboratory);
    var book = new HttpWork(laboratory.uri(), laboratory.questions().book(), account::hear);
    var sql = laboratory.floors().book();
    var most =
        comparison.measure(comparison.closedLoop("book, as many as can be", book), List.of());
    double half = most.path(Measured::perSecond).median() / 2;
    var turns =
        comparison.measure(
            atRate("book, spread", book, CALLERS, half),
            List.of(atRate("SQL: claim, booking, event", sql, CONNECTIONS, half)));
    var table = new TextTable("path", "rate/s", "p50 ms", "p99 ms", "max ms", "p99 in p50");
    for (int contender = 0; contender < turns.names().size(); contender++) {
      table.add(
          turns.names().get(contender),
          turns.of(contender, Measured::perSecond).median(),
          turns.of(contender, Measured::p50Millis),
          turns.of(contender, Measured::p99Millis),
          turns.of(contender, Measured::maxMillis),
          turns.of(contender, measured -> measured.p99Millis() / measured.p50Millis()));
    }
    report.table(
        "Bookings at half the greatest rate: latency from when each was due", table.text());
    Progress.say("All %d bookings are there, and no others".formatted(account.settle()));
  }

  private static Contender atRate(String name, Work work, int callers, double perSecond) {
    return new Contender(name, time -> OpenLoop.round(work, callers, perSecond, time));
  }
}
