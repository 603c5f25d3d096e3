package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Stays in the order of their arrivals, then of their departures, then of their ids. To order them
 * is most of the work of an easy plan, so they are counted into their days, and only those who come
 * and leave together are compared.
 */
final class ArrivalOrder {

  private static final Comparator<PlanStay> BY_ID = Comparator.comparing(stay -> stay.id().value());

  private final PlanStay[] stays;
  private final long first;
  private final int[] from;
  private final int[] until;

  private ArrivalOrder(PlanStay[] stays, long first, int[] from, int[] until) {
    this.stays = stays;
    this.first = first;
    this.from = from;
    this.until = until;
  }

  static ArrivalOrder of(List<PlanStay> stays) {
    var arrivals = new long[stays.size()];
    var departures = new long[stays.size()];
    long first = stays.isEmpty() ? 0 : Long.MAX_VALUE;
    for (int i = 0; i < arrivals.length; i++) {
      var nights = stays.get(i).nights();
      arrivals[i] = nights.arrival().toEpochDay();
      departures[i] = nights.departure().toEpochDay();
      first = Math.min(first, arrivals[i]);
    }
    var from = countedFrom(first, arrivals);
    var until = countedFrom(first, departures);
    var places = CountingSort.byDay(from, CountingSort.byDay(until));
    var ordered = new PlanStay[places.length];
    for (int i = 0; i < places.length; i++) {
      ordered[i] = stays.get(places[i]);
    }
    var order = new ArrivalOrder(ordered, first, inOrder(from, places), inOrder(until, places));
    order.compareThoseOfTheSameNights();
    return order;
  }

  private static int[] countedFrom(long first, long[] epochDays) {
    var days = new int[epochDays.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = Math.toIntExact(epochDays[i] - first);
    }
    return days;
  }

  private static int[] inOrder(int[] days, int[] places) {
    var ordered = new int[days.length];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = days[places[i]];
    }
    return ordered;
  }

  private void compareThoseOfTheSameNights() {
    int begin = 0;
    for (int i = 1; i <= stays.length; i++) {
      if (i == stays.length || from[i] != from[begin] || until[i] != until[begin]) {
        if (i - begin > 1) {
          Arrays.sort(stays, begin, i, BY_ID);
        }
        begin = i;
      }
    }
  }

  List<PlanStay> stays() {
    return List.of(stays);
  }

  /** The first arrival; any day if there are no stays. */
  LocalDate first() {
    return LocalDate.ofEpochDay(first);
  }

  /** The arrival of a stay, counted from the first one. */
  int from(int stay) {
    return from[stay];
  }

  /** The departure of a stay, counted from the first arrival. */
  int until(int stay) {
    return until[stay];
  }
}
