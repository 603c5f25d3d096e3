package org.roombooking.bootstrap.benchmark;

import java.util.Collection;

/** What several rounds of one measurement gave: the middle one, and how far they lie apart. */
record Spread(double least, double median, double greatest) {

  /**
   * Of an odd number of rounds.
   *
   * @param rounds in any order
   */
  static Spread of(Collection<Double> rounds) {
    var sorted = rounds.stream().sorted().toList();
    return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
  }
}
