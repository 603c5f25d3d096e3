package org.roombooking.bootstrap.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Measures the domain, then the service over HTTP, and prints a table of ratios for each. */
final class SmokeBenchmark {

  private SmokeBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    var out = System.out;
    out.println(machine());
    print(out, "Domain: how many times the floor's time a path takes", DomainBenchmarks.measure());
    var http = HttpBenchmarks.measure();
    print(out, "HTTP: what part of the floor's rate a path reaches", http.paths());
    print(out, "Uploads: what bookings notice of images that are drawn anew", http.uploads());
    out.println(machine());
  }

  private static void print(PrintStream out, String title, TextTable table) {
    out.println();
    out.println(title);
    out.println();
    out.println(table.text());
  }

  // Ratios of a busy machine spread more, so a reader should know.
  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f, Java %s",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Runtime.version().feature());
  }
}
