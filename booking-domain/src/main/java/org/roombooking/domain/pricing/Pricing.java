package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.List;

/** What became of an attempt to price a room for a stay. */
public sealed interface Pricing {

  record Priced(PriceStandard standard, NightlyPrices prices) implements Pricing {}

  /**
   * Some nights have no price, or none for as many guests.
   *
   * @param unpriced those, at least one
   */
  record NotPriced(PriceStandard standard, List<UnpricedNight> unpriced) implements Pricing {

    public NotPriced {
      unpriced = List.copyOf(unpriced);
    }

    public List<LocalDate> nights() {
      return unpriced.stream().map(UnpricedNight::night).toList();
    }
  }
}
