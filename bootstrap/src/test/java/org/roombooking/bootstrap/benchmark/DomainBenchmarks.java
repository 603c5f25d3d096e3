package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of the domain by JMH, path and floor in turns, each turn in a JVM of its own.
 */
final class DomainBenchmarks {

  private static final int ROUNDS = 3;

  private static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison("quote 7 nights", "add up 7 numbers", QuoteBenchmark.class),
          new Comparison(
              "booking, pending to checked out", "allocate 9 records", BookingLifeBenchmark.class),
          new Comparison(
              "choose among 300 rooms", "least of 300 numbers", RoomChoiceBenchmark.class),
          new Comparison(
              "plan 50 rooms for 92 nights", "count stays into rooms", PlannerBenchmark.class),
          new Comparison(
              "one more stay in 50 rooms", "count stays into rooms", OneMoreStayBenchmark.class));

  private DomainBenchmarks() {}

  /**
   * A path and its floor.
   *
   * @param benchmark has a method named {@code path} and one named {@code floor}
   */
  private record Comparison(String path, String floor, Class<?> benchmark) {

    double pathNanos(Map<String, Double> round) {
      return nanos(round, "path");
    }

    double floorNanos(Map<String, Double> round) {
      return nanos(round, "floor");
    }

    double ratio(Map<String, Double> round) {
      return pathNanos(round) / floorNanos(round);
    }

    private double nanos(Map<String, Double> round, String method) {
      var name = benchmark.getName() + "." + method;
      if (!round.containsKey(name)) {
        throw new IllegalStateException("JMH did not run " + name);
      }
      return round.get(name);
    }
  }

  static TextTable measure() throws RunnerException {
    var rounds = new ArrayList<Map<String, Double>>();
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(round());
    }
    var table = new TextTable("path", "ns", "floor", "floor's ns", "ratio");
    for (var comparison : COMPARISONS) {
      table.add(
          comparison.path(),
          Spread.of(rounds.stream().map(comparison::pathNanos).toList()).median(),
          comparison.floor(),
          Spread.of(rounds.stream().map(comparison::floorNanos).toList()).median(),
          Spread.of(rounds.stream().map(comparison::ratio).toList()));
    }
    return table;
  }

  /** The nanoseconds that one call takes, by the benchmark's name. */
  private static Map<String, Double> round() throws RunnerException {
    var half = TimeValue.milliseconds(500);
    var options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(1)
            .warmupIterations(2)
            .warmupTime(half)
            .measurementIterations(3)
            .measurementTime(half)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (var comparison : COMPARISONS) {
      options.include(Pattern.quote(comparison.benchmark().getName() + "."));
    }
    var nanos = new HashMap<String, Double>();
    for (var result : new Runner(options.build()).run()) {
      nanos.put(result.getParams().getBenchmark(), result.getPrimaryResult().getScore());
    }
    return nanos;
  }
}
