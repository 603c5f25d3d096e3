package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.List;

/** What became of an attempt to price a room for a stay. */
public sealed interface Pricing {

  record Priced(PriceStandard standard, NightlyPrices prices) implements Pricing {}

  /**
   * Some nights have no price.
   *
   * @param nights those, at least one
   */
  record NotPriced(PriceStandard standard, List<LocalDate> nights) implements Pricing {

    public NotPriced {
      nights = List.copyOf(nights);
    }
  }
}
