package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roombooking.application.pricing.RestrictedSale;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/**
 * Finds every reason why room types cannot be booked for a stay.
 *
 * @param today at the hotel
 */
public record Obstacles(Hotel hotel, Stay stay, Party party, LocalDate today) {

  /** Those that stand in the way of every room type, whatever it has and costs. */
  public List<Obstacle> ofHotel() {
    var obstacles = new ArrayList<Obstacle>();
    if (!hotel.active()) {
      obstacles.add(Obstacle.of(Obstacle.Kind.HOTEL_SUSPENDED));
    }
    if (stay.arrival().isBefore(today)) {
      obstacles.add(Obstacle.on(Obstacle.Kind.ARRIVAL_IN_PAST, stay.arrival()));
    }
    if (stay.arrival().isAfter(today.plusDays(StayRequest.MAX_DAYS_AHEAD))) {
      obstacles.add(Obstacle.on(Obstacle.Kind.ARRIVAL_TOO_FAR_AHEAD, stay.arrival()));
    }
    return List.copyOf(obstacles);
  }

  List<Obstacle> of(RoomType type) {
    var obstacles = new ArrayList<Obstacle>();
    if (!type.active()) {
      obstacles.add(Obstacle.of(Obstacle.Kind.ROOM_TYPE_SUSPENDED));
    }
    // A type without rooms is full rather than too small.
    if (type.maxOccupancy() > 0 && party.guests() > type.maxOccupancy()) {
      obstacles.add(Obstacle.tooManyGuests(type.maxOccupancy()));
    }
    return List.copyOf(obstacles);
  }

  static List<Obstacle> of(RoomTypeAvailability left) {
    return left.nights().stream()
        .filter(night -> night.free() == 0)
        .map(NightAvailability::night)
        .map(night -> Obstacle.on(Obstacle.Kind.NO_INVENTORY, night))
        .toList();
  }

  static List<Obstacle> of(Pricing.NotPriced notPriced) {
    return notPriced.unpriced().stream().map(Obstacle::of).toList();
  }

  /**
   * What restricts a type at all its standards; nothing if one of them is open. What is in the way
   * of each of them is told once, without naming one.
   */
  static List<Obstacle> of(RoomType type, List<Pricing.Priced> sellable, RestrictedSale sale) {
    var standards = sellable.stream().map(Pricing.Priced::standard).toList();
    var breaches = standards.stream().map(standard -> sale.breaches(type.id(), standard)).toList();
    if (breaches.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    return Stream.iterate(0, i -> i < standards.size(), i -> i + 1)
        .flatMap(i ->
            breaches.get(i).stream()
                .map(breach ->
                    Obstacle.of(
                        breach,
                        breaches.stream().allMatch(others -> others.contains(breach))
                            ? Optional.empty()
                            : Optional.of(standards.get(i)))))
        .distinct()
        .toList();
  }
}
