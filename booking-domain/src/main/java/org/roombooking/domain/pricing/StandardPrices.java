package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * What one room of a type costs for a stay by each price standard, before taxes and fees.
 *
 * @param guests who sleep in the room, at least 1
 */
record StandardPrices(RoomTypeRates rates, Stay stay, int guests) {

  Pricing price(RateChoice choice) {
    return switch (choice) {
      case RateChoice.ByStandard(PriceStandard standard) -> priceBy(standard);
      case RateChoice.Standing() -> priceStanding();
      case RateChoice.Agreed(Money nightly) ->
          new Pricing.Priced(PriceStandard.AGREED, NightlyPrices.of(stay, night -> nightly));
    };
  }

  /** Every standard that can be sold for the whole stay, the base price first, then by name. */
  List<Pricing.Priced> sellable() {
    return standardsBaseFirst()
        .map(this::priceBy)
        .<Pricing.Priced>mapMulti((pricing, sellable) -> {
          if (pricing instanceof Pricing.Priced priced) {
            sellable.accept(priced);
          }
        })
        .toList();
  }

  private Stream<PriceStandard> standardsBaseFirst() {
    return rates.standards().stream()
        .sorted(
            Comparator.comparing((PriceStandard standard) -> !standard.equals(PriceStandard.BASE))
                .thenComparing(Function.identity()));
  }

  private Pricing priceStanding() {
    return switch (priceBy(PriceStandard.BASE)) {
      case Pricing.Priced base -> base;
      case Pricing.NotPriced withoutBase ->
          sellable().stream()
              .min(Comparator.comparing(priced -> priced.prices().total()))
              .<Pricing>map(Function.identity())
              .orElse(withoutBase);
    };
  }

  private Pricing priceBy(PriceStandard standard) {
    if (!rates.standards().contains(standard)) {
      return new Pricing.NotPriced(
          standard, stay.nights().stream().map(UnpricedNight::of).toList());
    }
    var nights = stay.nights();
    var prices = nights.stream().map(night -> find(standard, night)).toList();
    var unpriced =
        IntStream.range(0, nights.size())
            .filter(i -> prices.get(i).isEmpty())
            .mapToObj(i -> unpriced(standard, nights.get(i)))
            .toList();
    return unpriced.isEmpty()
        ? new Pricing.Priced(
            standard, new NightlyPrices(stay, prices.stream().map(Optional::orElseThrow).toList()))
        : new Pricing.NotPriced(standard, unpriced);
  }

  private Optional<Money> find(PriceStandard standard, LocalDate night) {
    return rates
        .find(standard, night, guests)
        .or(() -> rates.find(PriceStandard.BASE, night, guests));
  }

  private UnpricedNight unpriced(PriceStandard standard, LocalDate night) {
    return Stream.of(standard, PriceStandard.BASE)
        .map(either -> rates.mostGuests(either, night))
        .flatMapToInt(OptionalInt::stream)
        .max()
        .stream()
        .mapToObj(most -> UnpricedNight.pricedFor(most, night))
        .findFirst()
        .orElseGet(() -> UnpricedNight.of(night));
  }
}
