package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * What one room costs on each night of a stay.
 *
 * @param amounts the price of each night of the stay, in order, in one currency, none negative
 * @param charges the taxes and fees of each night, in the same order
 */
public record NightlyPrices(Stay stay, List<Money> amounts, List<List<NightCharge>> charges) {

  public NightlyPrices {
    amounts = List.copyOf(amounts);
    charges = charges.stream().map(List::copyOf).toList();
    if (amounts.size() != stay.length() || charges.size() != stay.length()) {
      throw new IllegalArgumentException(
          amounts.size() + " prices, " + charges.size() + " charges, " + stay.length() + " nights");
    }
    if (amounts.stream().anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("A night costs nothing or more: " + amounts);
    }
  }

  /** Prices without taxes and fees. */
  public NightlyPrices(Stay stay, List<Money> amounts) {
    this(stay, amounts, Collections.nCopies(stay.length(), List.of()));
  }

  /** Prices without taxes and fees. */
  public static NightlyPrices of(Stay stay, Function<LocalDate, Money> price) {
    return new NightlyPrices(stay, stay.nights().stream().map(price).toList());
  }

  /** The sum of all nights, each with its charges (docs/rules.md: Price). */
  public Money total() {
    return byNight().stream().map(NightPrice::total).reduce(Money::plus).orElseThrow();
  }

  public List<NightPrice> byNight() {
    var nights = stay.nights();
    return IntStream.range(0, nights.size())
        .mapToObj(i -> new NightPrice(nights.get(i), amounts.get(i), charges.get(i)))
        .toList();
  }

  /** The same prices and charges for a stay that lies within this one. */
  public NightlyPrices within(Stay part) {
    int from = stay.nights().indexOf(part.arrival());
    if (from < 0 || part.departure().isAfter(stay.departure())) {
      throw new IllegalArgumentException(part + " is not within " + stay);
    }
    int to = from + part.length();
    return new NightlyPrices(part, amounts.subList(from, to), charges.subList(from, to));
  }
}
