package org.roombooking.domain.assignment;

/** Orders by days, by counting how many there are of each: as many looks as there are and days. */
final class CountingSort {

  private CountingSort() {}

  /**
   * The places of some days, 0 and up, in the order of the days; those of one day as they come.
   *
   * @param days none less than 0
   */
  static int[] byDay(int[] days) {
    var places = new int[days.length];
    for (int place = 0; place < places.length; place++) {
      places[place] = place;
    }
    return byDay(days, places);
  }

  /** The same for places that are in another order already, which those of one day stay in. */
  static int[] byDay(int[] days, int[] places) {
    var begin = beginOfEach(days);
    var sorted = new int[places.length];
    for (int place : places) {
      sorted[begin[days[place]]++] = place;
    }
    return sorted;
  }

  private static int[] beginOfEach(int[] days) {
    int last = 0;
    for (int day : days) {
      last = Math.max(last, day);
    }
    var begin = new int[last + 2];
    for (int day : days) {
      begin[day + 1]++;
    }
    for (int day = 0; day <= last; day++) {
      begin[day + 1] += begin[day];
    }
    return begin;
  }
}
