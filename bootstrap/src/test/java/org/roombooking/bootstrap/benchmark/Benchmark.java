package org.roombooking.bootstrap.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** Measures the domain, then the service over HTTP, and prints a table of ratios for each part. */
final class Benchmark {

  /** Loads hotels itself, step by step. */
  private static final Chapter GROWTH = new Chapter("growth", new GrowthPart());

  /** Starts the service itself. */
  private static final Chapter START = new Chapter("start", new StartPart());

  /** Of a service that has been at work for a while. */
  private static final List<Chapter> AT_WORK =
      List.of(
          new Chapter("book", new BookPart()),
          new Chapter("open", new OpenPart()),
          new Chapter("steps", new StepsPart()),
          new Chapter("read", new ReadPart()),
          new Chapter("city", new CityPart()),
          new Chapter("seen", new SeenPart()),
          new Chapter("mix", new MixPart()),
          new Chapter("uploads", new UploadPart()),
          new Chapter("replay", new ReplayPart()));

  private static final String DOMAIN = "domain";

  private final Options options;
  private final Report report = new Report(System.out);

  private Benchmark(Options options) {
    this.options = options;
  }

  /** A part and the name that it is chosen by. */
  private record Chapter(String name, Part part) {}

  public static void main(String[] arguments) throws Exception {
    new Benchmark(Options.ofSystemProperties()).run();
  }

  private void run() throws Exception {
    requireKnown();
    report.machine(options);
    if (options.includes(DOMAIN)) {
      report.table(
          "Domain: how many times the floor's time a path takes",
          DomainBenchmarks.measure().text());
    }
    if (ofService().anyMatch(this::isChosen)) {
      try (var laboratory = Laboratory.open(options)) {
        measure(laboratory);
      }
    }
    report.machine(options);
  }

  private void measure(Laboratory laboratory) throws Exception {
    measure(GROWTH, laboratory);
    laboratory.loadUpTo(options.hotels());
    measure(START, laboratory);
    if (AT_WORK.stream().anyMatch(this::isChosen)) {
      new ServiceWarmUp(laboratory).run();
    }
    for (var chapter : AT_WORK) {
      measure(chapter, laboratory);
    }
  }

  private void measure(Chapter chapter, Laboratory laboratory) throws Exception {
    if (isChosen(chapter)) {
      Progress.say("Part: %s".formatted(chapter.name()));
      chapter.part().measure(laboratory, report);
    }
  }

  private boolean isChosen(Chapter chapter) {
    return options.includes(chapter.name());
  }

  private static Stream<Chapter> ofService() {
    return Stream.concat(Stream.of(GROWTH, START), AT_WORK.stream());
  }

  private void requireKnown() {
    var known = Stream.concat(Stream.of(DOMAIN), ofService().map(Chapter::name)).toList();
    if (!known.containsAll(options.only())) {
      throw new IllegalArgumentException(
          "There are the parts %s, not %s".formatted(known, options.only()));
    }
  }
}
