package org.roombooking.domain.assignment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The stays that may be in one room, in the order of their arrivals, each with its variable. */
record Visits<V>(List<Visit<V>> all) {

  record Visit<V>(int from, int until, V variable) {}

  /** None so far. */
  static <V> Visits<V> none() {
    return new Visits<>(new ArrayList<>());
  }

  void add(int from, int until, V variable) {
    all.add(new Visit<>(from, until, variable));
  }

  /** Those that are all there on one night, for every night on which nobody is left out. */
  List<List<V>> meetings() {
    var meetings = new ArrayList<List<V>>();
    var here = new ArrayList<Visit<V>>();
    for (int i = 0; i < all.size(); i++) {
      int day = all.get(i).from();
      int next = i + 1 == all.size() ? Integer.MAX_VALUE : all.get(i + 1).from();
      here.removeIf(other -> other.until() <= day);
      here.add(all.get(i));
      if (here.size() > 1 && next > day && leavesBy(next, here)) {
        meetings.add(here.stream().map(Visit::variable).toList());
      }
    }
    return meetings;
  }

  private static <V> boolean leavesBy(int day, List<Visit<V>> here) {
    return here.stream().anyMatch(visit -> visit.until() <= day);
  }

  /** The variables of those that come, or leave, on a day. */
  List<V> on(int day, ToIntFunction<Visit<V>> when) {
    return all.stream()
        .filter(visit -> when.applyAsInt(visit) == day)
        .map(Visit::variable)
        .toList();
  }
}
