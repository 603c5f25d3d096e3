package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A night that cannot be sold for want of a price.
 *
 * @param pricedFor how many guests it has a price for at the most, if it has one for fewer than are
 *     to sleep there
 */
public record UnpricedNight(LocalDate night, OptionalInt pricedFor) {

  /** A night that has no price for anybody. */
  public static UnpricedNight of(LocalDate night) {
    return new UnpricedNight(night, OptionalInt.empty());
  }

  /** A night that has a price for fewer guests. */
  public static UnpricedNight pricedFor(int guests, LocalDate night) {
    return new UnpricedNight(night, OptionalInt.of(guests));
  }
}
