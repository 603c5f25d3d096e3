package org.roombooking.bootstrap.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.roombooking.bootstrap.operator.Progress;

/** Tells every two seconds how far it is. */
final class ProgressLines {

  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final Progress out;
  private final int bookings;
  private Duration next = INTERVAL;

  ProgressLines(Progress out, int bookings) {
    this.out = out;
    this.bookings = bookings;
  }

  void dayDone(LocalDate day, ReplayFigures.Snapshot figures, long commands, Duration elapsed) {
    if (elapsed.compareTo(next) < 0) {
      return;
    }
    next = elapsed.plus(INTERVAL);
    int seen = figures.admitted() + figures.refused();
    out.report(
        String.format(
            Locale.ROOT,
            "%s  %,d of %,d bookings (%d %%), %,d commands a second",
            day,
            seen,
            bookings,
            (long) seen * 100 / bookings,
            commands * 1_000 / elapsed.toMillis()));
  }
}
