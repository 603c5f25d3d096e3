package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;

/**
 * What some nights of a room cost by one standard, before taxes and fees.
 *
 * @param prices of those that have one
 * @param unpriced the others
 */
public record PricedNights(
    PriceStandard standard, Map<LocalDate, Money> prices, List<UnpricedNight> unpriced) {

  public PricedNights {
    prices = Map.copyOf(prices);
    unpriced = List.copyOf(unpriced);
  }

  boolean areAllPriced() {
    return unpriced.isEmpty();
  }

  /** What a night costs that has a price. */
  public Money priceOf(LocalDate night) {
    @Nullable Money price = prices.get(night);
    if (price == null) {
      throw new IllegalArgumentException("No price for " + night);
    }
    return price;
  }

  Money total() {
    return prices.values().stream().reduce(Money::plus).orElseThrow();
  }
}
