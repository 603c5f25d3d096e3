package org.roombooking.domain.assignment.comparison;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the room planner with other solvers, and prints a table (docs/planner-comparison.md).
 */
final class ComparePlanners {

  private ComparePlanners() {}

  /** Takes settings such as {@code seconds=40}; see {@link Settings}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    var settings = Settings.parse(args);
    var process = new SolverProcess(settings);
    var table = new Table(System.out);
    System.out.printf(
        "%d instances, up to %.0f seconds of a processor for each solver; %d processors, Java %s%n",
        settings.instances().size(),
        settings.seconds(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"));
    for (var instance : settings.instances()) {
      table.instance(instance, new Numbers(instance.task(settings.demand())));
      Map<Contender, Run> runs = new EnumMap<>(Contender.class);
      for (var contender : settings.contenders()) {
        var run = process.run(instance, contender);
        runs.put(contender, run);
        table.run(contender, run, runs);
      }
      table.judge(instance, runs);
    }
    table.end();
  }
}
