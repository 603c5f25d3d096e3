package org.roombooking.domain.pricing;

import org.roombooking.domain.money.Money;

/**
 * A tax or a fee as it was reckoned for one night.
 *
 * @param amount more than nothing
 * @param inclusive whether the price of the night has it already
 */
public record NightCharge(ChargeCode code, Money amount, boolean inclusive) {

  public NightCharge {
    if (amount.minorUnits() <= 0) {
      throw new IllegalArgumentException("A charge of nothing: " + amount);
    }
  }
}
