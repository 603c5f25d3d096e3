package org.roombooking.bootstrap.benchmark;

import java.util.List;
import java.util.Queue;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.data.Hotels;

/**
 * The steps in the life of a booking, each apart. The bookings that take one are made just before
 * and not counted; a round ends early when all of them have.
 */
final class StepsPart implements Part {

  private static final int FIRST_GUESS_PER_SECOND = 200;

  /** Faster services need more bookings: a round may take so many times what the last one did. */
  private static final double MARGIN = 1.5;

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var questions = laboratory.questions();
    var anyDay = new Stock(laboratory, questions, questions.book());
    var today = new Stock(laboratory, questions, questions.bookToday());
    // Guests come today, when each hotel has so many rooms and no more.
    int arrivals =
        laboratory.options().hotels()
            * Hotels.TYPES
            * (Hotels.ROOMS_OF_TYPE - 5)
            / (laboratory.options().rounds() + 1);
    var table = new RateTable();
    for (var path :
        List.of(
            new Stepping("confirm", Step.CONFIRM, anyDay, anyDay::pending, Integer.MAX_VALUE),
            new Stepping("assign rooms", Step.ASSIGN, anyDay, anyDay::confirmed, Integer.MAX_VALUE),
            new Stepping("check in", Step.CHECK_IN, today, today::assigned, arrivals),
            new Stepping("cancel", Step.CANCEL, anyDay, anyDay::confirmed, Integer.MAX_VALUE))) {
      var comparison = new Comparison(laboratory.options());
      var floor = comparison.closedLoop("SQL: change and add a row", laboratory.floors().step());
      table.add(comparison.measure(path.contender(), List.of(floor)));
    }
    report.table("Steps: what part of the floor's rate a path reaches", table.text());
  }

  /** So many bookings that can take a step. */
  @FunctionalInterface
  private interface Supply {

    Queue<Made> number(int count) throws Exception;
  }

  /** Takes one step, with as many bookings as it takes to be busy for a round. */
  private static final class Stepping {

    private final String name;
    private final Step step;
    private final Stock stock;
    private final Supply supply;
    private final int most;
    private double perSecond = FIRST_GUESS_PER_SECOND;

    Stepping(String name, Step step, Stock stock, Supply supply, int most) {
      this.name = name;
      this.step = step;
      this.stock = stock;
      this.supply = supply;
      this.most = most;
    }

    Contender contender() {
      return new Contender(
          name,
          time -> {
            double wanted = 1 + MARGIN * perSecond * time.toMillis() / 1000;
            var bookings = supply.number((int) Math.min(wanted, most));
            var measured = stock.take(step, bookings, time);
            perSecond = measured.perSecond();
            return measured;
          });
    }
  }
}
