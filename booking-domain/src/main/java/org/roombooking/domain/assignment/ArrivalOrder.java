package org.roombooking.domain.assignment;

import java.util.Comparator;
import java.util.List;

/**
 * Stays in the order of their arrivals, then of their departures, then of their ids. To compare
 * them is most of the work of an easy plan, so what is compared is laid out as numbers.
 */
final class ArrivalOrder {

  private record Place(long nights, long highId, long lowId, PlanStay stay) {

    static final Comparator<Place> FIRST_COMES_FIRST =
        Comparator.comparingLong(Place::nights)
            .thenComparingLong(Place::highId)
            .thenComparingLong(Place::lowId);
  }

  private ArrivalOrder() {}

  static List<PlanStay> of(List<PlanStay> stays) {
    return stays.stream()
        .map(ArrivalOrder::place)
        .sorted(Place.FIRST_COMES_FIRST)
        .map(Place::stay)
        .toList();
  }

  private static Place place(PlanStay stay) {
    long arrival = stay.nights().arrival().toEpochDay();
    long departure = stay.nights().departure().toEpochDay();
    var id = stay.id().value();
    return new Place(
        (arrival << Integer.SIZE) + departure,
        id.getMostSignificantBits(),
        id.getLeastSignificantBits(),
        stay);
  }
}
