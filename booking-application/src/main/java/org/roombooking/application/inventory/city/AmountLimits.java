package org.roombooking.application.inventory.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.roombooking.application.inventory.SearchCity;

/** A range of prices in the smallest unit of a currency, both ends included. */
record AmountLimits(long least, long most) {

  private static final AmountLimits ANY = new AmountLimits(0, Long.MAX_VALUE);

  static AmountLimits any() {
    return ANY;
  }

  static AmountLimits of(SearchCity.PriceRange range, Currency currency) {
    return new AmountLimits(
        in(currency, range.min(), RoundingMode.CEILING, 0),
        in(currency, range.max(), RoundingMode.FLOOR, Long.MAX_VALUE));
  }

  private static long in(
      Currency currency, Optional<BigDecimal> amount, RoundingMode rounding, long otherwise) {
    return amount
        .map(limit -> limit.movePointRight(currency.getDefaultFractionDigits()))
        .map(limit -> limit.setScale(0, rounding))
        .map(limit -> limit.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact())
        .orElse(otherwise);
  }

  boolean include(long amount) {
    return amount >= least && amount <= most;
  }

  /** Whether whatever it costs is within them. */
  boolean isAny() {
    return least <= 0 && most == Long.MAX_VALUE;
  }
}
