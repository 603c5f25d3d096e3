package org.roombooking.application.pricing;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts as people write them. */
final class Amounts {

  private Amounts() {}

  /** Whether an amount has no more decimals than its currency. */
  static boolean fit(BigDecimal amount, Currency currency) {
    return amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
  }
}
