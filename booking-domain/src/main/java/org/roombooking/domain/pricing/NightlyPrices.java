package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * What one room costs on each night of a stay.
 *
 * @param amounts one for each night of the stay, in order, in one currency, none negative
 */
public record NightlyPrices(Stay stay, List<Money> amounts) {

  public NightlyPrices {
    amounts = List.copyOf(amounts);
    if (amounts.size() != stay.length()) {
      throw new IllegalArgumentException(
          amounts.size() + " prices for " + stay.length() + " nights");
    }
    if (amounts.stream().anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("A night costs nothing or more: " + amounts);
    }
  }

  public static NightlyPrices of(Stay stay, Function<LocalDate, Money> price) {
    return new NightlyPrices(stay, stay.nights().stream().map(price).toList());
  }

  public Money total() {
    return amounts.stream().reduce(Money::plus).orElseThrow();
  }

  public List<NightPrice> byNight() {
    var nights = stay.nights();
    var prices = new ArrayList<NightPrice>(nights.size());
    for (int i = 0; i < nights.size(); i++) {
      prices.add(new NightPrice(nights.get(i), amounts.get(i)));
    }
    return List.copyOf(prices);
  }

  /** The same prices for a stay that lies within this one. */
  public NightlyPrices within(Stay part) {
    int from = stay.nights().indexOf(part.arrival());
    if (from < 0 || part.departure().isAfter(stay.departure())) {
      throw new IllegalArgumentException(part + " is not within " + stay);
    }
    return new NightlyPrices(part, amounts.subList(from, from + part.length()));
  }
}
