package org.roombooking.bootstrap.benchmark;

import org.roombooking.bootstrap.benchmark.Comparison.Turns;
import org.roombooking.bootstrap.benchmark.load.Measured;

/** Paths beside their floors, a row for each floor: what part of its rate a path reaches. */
final class RateTable {

  private final TextTable table =
      new TextTable("path", "rate/s", "p50 ms", "p99 ms", "floor", "floor's rate/s", "ratio");

  void add(Turns turns) {
    for (int floor = 0; floor + 1 < turns.names().size(); floor++) {
      table.add(
          turns.names().getFirst(),
          turns.path(Measured::perSecond).median(),
          turns.path(Measured::p50Millis).median(),
          turns.path(Measured::p99Millis).median(),
          turns.names().get(1 + floor),
          turns.floor(floor, Measured::perSecond).median(),
          turns.ratio(floor, Measured::perSecond));
    }
  }

  String text() {
    return table.text();
  }
}
