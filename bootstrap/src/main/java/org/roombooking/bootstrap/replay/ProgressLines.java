package org.roombooking.bootstrap.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.roombooking.bootstrap.operator.Progress;

/** Tells every two seconds how far it is, in the middle of a long day too. Thread-safe. */
final class ProgressLines {

  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final Progress out;
  private final int bookings;
  private final ReplayFigures figures;
  private final CommandTimes times;
  private final long start = System.nanoTime();
  private final AtomicLong nextAt = new AtomicLong(INTERVAL.toNanos());

  /**
   * Starts its watch.
   *
   * @param bookings how many are to be replayed
   */
  ProgressLines(Progress out, int bookings, ReplayFigures figures, CommandTimes times) {
    this.out = out;
    this.bookings = bookings;
    this.figures = figures;
    this.times = times;
  }

  /** Something of a day is done; it is told if the last line is old enough. */
  void moved(LocalDate day) {
    long elapsed = System.nanoTime() - start;
    long due = nextAt.get();
    if (elapsed >= due && nextAt.compareAndSet(due, elapsed + INTERVAL.toNanos())) {
      tell(day, TimeUnit.NANOSECONDS.toMillis(elapsed));
    }
  }

  private void tell(LocalDate day, long elapsedMillis) {
    var now = figures.snapshot();
    int seen = now.admitted() + now.refused();
    out.report(
        String.format(
            Locale.ROOT,
            "%s  %,d of %,d bookings (%d %%), %,d commands a second",
            day,
            seen,
            bookings,
            (long) seen * 100 / bookings,
            times.count() * 1_000 / elapsedMillis));
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
