package org.roombooking.application.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.pricing.RestrictedSale;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.RoomType;

/** What one hotel sells for a stay, by the rules by which it would be booked. */
public record StaySale(Obstacles obstacles, Rulebook rulebook, StayRestrictions restrictions) {

  /** What was found of a room type: an offer, or else why there is none. */
  public record Finding(
      Optional<SearchRooms.Offer> offer, Optional<SearchRooms.NotOffered> notOffered) {}

  /**
   * Judges a room type.
   *
   * @param left what is left of it; empty if it is suspended
   */
  public Finding judge(RoomType type, Optional<RoomTypeAvailability> left, RoomTypeRates rates) {
    var sellable = rulebook.sellable(rates, obstacles.stay(), obstacles.party());
    var sale = new RestrictedSale(restrictions, obstacles.stay(), obstacles.today());
    var against = new ArrayList<>(obstacles.ofHotel());
    against.addAll(obstacles.of(type));
    left.map(Obstacles::of).ifPresent(against::addAll);
    against.addAll(sellable.isEmpty() ? unpriced(rates) : Obstacles.of(type, sellable, sale));
    if (left.isEmpty() || !against.isEmpty()) {
      return new Finding(
          Optional.empty(), Optional.of(new SearchRooms.NotOffered(type, left, against)));
    }
    var open =
        sellable.stream()
            .filter(priced -> sale.breaches(type.id(), priced.standard()).isEmpty())
            .toList();
    return new Finding(
        Optional.of(new SearchRooms.Offer(type, left.get(), open)), Optional.empty());
  }

  private List<Obstacle> unpriced(RoomTypeRates rates) {
    return switch (rulebook.price(
        rates, obstacles.stay(), obstacles.party(), new RateChoice.Standing())) {
      case Pricing.NotPriced notPriced -> Obstacles.of(notPriced);
      case Pricing.Priced priced -> List.of();
    };
  }
}
