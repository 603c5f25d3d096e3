package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * The prices a room type can be sold at over some nights, by standard. Suspended prices are not in
 * it.
 */
public record RoomTypeRates(Map<PriceStandard, Map<LocalDate, Money>> byStandard) {

  public RoomTypeRates {
    var copy = new TreeMap<PriceStandard, Map<LocalDate, Money>>();
    byStandard.forEach((standard, nights) -> copy.put(standard, Map.copyOf(nights)));
    byStandard = Collections.unmodifiableMap(copy);
  }

  public static RoomTypeRates none() {
    return new RoomTypeRates(Map.of());
  }

  public Pricing price(Stay stay, RateChoice choice) {
    return switch (choice) {
      case RateChoice.ByStandard(PriceStandard standard) -> priceBy(standard, stay);
      case RateChoice.Standing() -> priceStanding(stay);
      case RateChoice.Agreed(Money nightly) ->
          new Pricing.Priced(PriceStandard.AGREED, NightlyPrices.of(stay, night -> nightly));
    };
  }

  /** Every standard that can be sold for the whole stay, the base price first, then by name. */
  public List<Pricing.Priced> sellable(Stay stay) {
    return standardsBaseFirst()
        .map(standard -> priceBy(standard, stay))
        .<Pricing.Priced>mapMulti((pricing, sellable) -> {
          if (pricing instanceof Pricing.Priced priced) {
            sellable.accept(priced);
          }
        })
        .toList();
  }

  private Stream<PriceStandard> standardsBaseFirst() {
    return byStandard.keySet().stream()
        .sorted(
            Comparator.comparing((PriceStandard standard) -> !standard.equals(PriceStandard.BASE))
                .thenComparing(Function.identity()));
  }

  private Pricing priceStanding(Stay stay) {
    return switch (priceBy(PriceStandard.BASE, stay)) {
      case Pricing.Priced base -> base;
      case Pricing.NotPriced withoutBase ->
          sellable(stay).stream()
              .min(Comparator.comparing(priced -> priced.prices().total()))
              .<Pricing>map(Function.identity())
              .orElse(withoutBase);
    };
  }

  private Pricing priceBy(PriceStandard standard, Stay stay) {
    if (!byStandard.containsKey(standard)) {
      return new Pricing.NotPriced(standard, stay.nights());
    }
    var missing = stay.nights().stream().filter(night -> priceOf(standard, night) == null).toList();
    return missing.isEmpty()
        ? new Pricing.Priced(standard, NightlyPrices.of(stay, night -> getPriceOf(standard, night)))
        : new Pricing.NotPriced(standard, missing);
  }

  private Money getPriceOf(PriceStandard standard, LocalDate night) {
    var price = priceOf(standard, night);
    if (price == null) {
      throw new IllegalStateException("No price for " + night);
    }
    return price;
  }

  private @Nullable Money priceOf(PriceStandard standard, LocalDate night) {
    var price = byStandard.getOrDefault(standard, Map.of()).get(night);
    return price != null ? price : byStandard.getOrDefault(PriceStandard.BASE, Map.of()).get(night);
  }
}
