package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.money.Money;

/**
 * What one night costs.
 *
 * @param charges taxes and fees, in the order of their codes
 */
public record NightPrice(LocalDate night, Money price, List<NightCharge> charges) {

  public NightPrice {
    charges = List.copyOf(charges);
  }

  /** The price and all charges that it does not have already. */
  public Money total() {
    return charges.stream()
        .filter(charge -> !charge.inclusive())
        .map(NightCharge::amount)
        .reduce(price, Money::plus);
  }
}
