package org.roombooking.bootstrap.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What was measured, in tables that a Markdown page takes as they are. */
final class Report {

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void table(String title, String table) {
    out.println();
    out.println(title);
    out.println();
    out.println(table);
    out.flush();
  }

  /** What was measured, where and when. Ratios of a busy machine spread more. */
  void machine(Options options) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    out.printf(
        Locale.ROOT,
        "%s, commit %s, %d processors (%s), load %.1f, Java %s, %d hotels, %d callers, %d rounds of %s%n",
        ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
        Machine.commit(),
        system.getAvailableProcessors(),
        Machine.processor(),
        system.getSystemLoadAverage(),
        Runtime.version(),
        options.hotels(),
        options.callers(),
        options.rounds(),
        options.round().toString().substring(2));
  }
}
