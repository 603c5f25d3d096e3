package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Stays in the order of their arrivals, then of their departures, then of their ids. To order them
 * is most of the work of an easy plan, so they are counted into the days of their arrivals, and
 * only those who come on the same day are compared.
 */
final class ArrivalOrder {

  private record Place(long departure, long highId, long lowId, PlanStay stay) {

    static final Comparator<Place> FIRST_LEAVES_FIRST =
        (one, other) -> {
          int order = Long.compare(one.departure, other.departure);
          if (order == 0) {
            order = Long.compare(one.highId, other.highId);
          }
          return order == 0 ? Long.compare(one.lowId, other.lowId) : order;
        };
  }

  private ArrivalOrder() {}

  static List<PlanStay> of(List<PlanStay> stays) {
    var arrivals = new long[stays.size()];
    Arrays.setAll(arrivals, stay -> stays.get(stay).nights().arrival().toEpochDay());
    long first = Arrays.stream(arrivals).min().orElse(0);
    long last = Arrays.stream(arrivals).max().orElse(0);
    var end = new int[Math.toIntExact(last - first) + 1];
    for (long arrival : arrivals) {
      end[(int) (arrival - first)]++;
    }
    Arrays.parallelPrefix(end, Integer::sum);
    var ordered = new Place[arrivals.length];
    for (int stay = 0; stay < arrivals.length; stay++) {
      ordered[--end[(int) (arrivals[stay] - first)]] = place(stays.get(stay));
    }
    for (int day = 0; day < end.length; day++) {
      int until = day + 1 < end.length ? end[day + 1] : ordered.length;
      Arrays.sort(ordered, end[day], until, Place.FIRST_LEAVES_FIRST);
    }
    return Arrays.stream(ordered).map(Place::stay).toList();
  }

  private static Place place(PlanStay stay) {
    var id = stay.id().value();
    return new Place(
        stay.nights().departure().toEpochDay(),
        id.getMostSignificantBits(),
        id.getLeastSignificantBits(),
        stay);
  }
}
