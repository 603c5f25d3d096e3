package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;
import org.roombooking.bootstrap.benchmark.load.Mix;
import org.roombooking.bootstrap.benchmark.load.Question;

/** Searches for the most part, some log-ins and bookings, and the memory that they take. */
final class MixPart implements Part {

  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var table =
        new TextTable(
            "mix",
            "rate/s",
            "p50 ms",
            "p99 ms",
            "max ms",
            "same bytes, rate/s",
            "ratio",
            "resident MB");
    add(table, laboratory, "0.5 % bookings", 5);
    add(table, laboratory, "10 % bookings", 100);
    report.table("Mix: what part of the floor's rate it reaches", table.text());
  }

  private static void add(TextTable table, Laboratory laboratory, String name, int booking)
      throws Exception {
    var questions = laboratory.questions();
    var kinds =
        List.of(
            new Kind(600, questions.searchCity()),
            new Kind((395 - booking) / 2, questions.searchHotel()),
            new Kind(395 - booking - (395 - booking) / 2, questions.quote()),
            new Kind(5, questions.logIn()),
            new Kind(booking, questions.book()));
    var comparison = new Comparison(laboratory.options());
    try (var memory = ResidentMemory.watch(laboratory.service().pid())) {
      var turns =
          comparison.measure(
              comparison.closedLoop("mix, " + name, ofService(laboratory, kinds)),
              List.of(comparison.closedLoop("same bytes", sameBytes(laboratory, kinds))));
      table.add(
          name,
          turns.path(Measured::perSecond).median(),
          turns.path(Measured::p50Millis).median(),
          turns.path(Measured::p99Millis),
          turns.path(Measured::maxMillis).median(),
          turns.floor(0, Measured::perSecond).median(),
          turns.ratio(0, Measured::perSecond),
          memory.most().isPresent() ? memory.most().getAsLong() / BYTES_PER_MEGABYTE : "unknown");
    }
  }

  /** What is asked, and how often of a thousand times. */
  private record Kind(int ofThousand, Question question) {}

  private static Mix ofService(Laboratory laboratory, List<Kind> kinds) {
    return new Mix(
        kinds.stream()
            .map(kind ->
                new Mix.Share(kind.ofThousand(), new HttpWork(laboratory.uri(), kind.question())))
            .toList());
  }

  private static Mix sameBytes(Laboratory laboratory, List<Kind> kinds) throws Exception {
    var shares = new ArrayList<Mix.Share>();
    for (var kind : kinds) {
      shares.add(new Mix.Share(kind.ofThousand(), SameBytes.work(laboratory, kind.question())));
    }
    return new Mix(shares);
  }
}
