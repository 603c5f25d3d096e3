package org.roombooking.domain.pricing;

import java.util.Optional;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.money.Unrounded;

/**
 * How the prices of a standard follow from those of another one: a share is added, then an amount,
 * then it is held between a floor and a ceiling, and last it is rounded.
 *
 * @param share negative for what is taken off
 * @param amount negative for what is taken off
 * @param floor nothing or more
 * @param ceiling not less than the floor
 * @param rounding the hotel's if it is empty
 */
public record Derivation(
    PriceStandard from,
    Percentage share,
    Money amount,
    Optional<Money> floor,
    Optional<Money> ceiling,
    Optional<Rounding> rounding) {

  public Derivation {
    if (floor.filter(Money::isNegative).isPresent()
        || ceiling.filter(Money::isNegative).isPresent()) {
      throw new IllegalArgumentException("A night costs nothing or more: " + floor + ceiling);
    }
    if (floor.isPresent() && ceiling.filter(most -> most.compareTo(floor.get()) < 0).isPresent()) {
      throw new IllegalArgumentException("A floor above the ceiling: " + floor + ceiling);
    }
  }

  /** What a night costs that costs so much by the other standard. */
  Money of(Money base, Rounding ofHotel) {
    var currency = base.currency();
    var derived =
        Unrounded.of(base)
            .withShare(share)
            .plus(amount)
            .atLeast(floor.orElse(Money.zero(currency)))
            .atMost(ceiling.orElse(RoomPrice.most(currency)));
    return rounding.orElse(ofHotel).round(derived);
  }
}
