package org.roombooking.domain.pricing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Unrounded;
import org.roombooking.domain.stay.Stay;

/**
 * What some nights of one room cost by each price standard, before taxes and fees: what the
 * calendar says, else what follows from the standard that it is derived from, else the base price,
 * of that what the length of the stay leaves, and what is asked for children on top.
 */
final class StandardPrices {

  private final RoomTypeRates rates;
  private final Standards standards;
  private final PriceRules rules;
  private final List<LocalDate> nights;
  private final Stay whole;
  private final Party party;

  /** Standards are derived from each other, so that one may be asked for many times. */
  private final Map<PriceStandard, Map<LocalDate, Money>> found = new HashMap<>();

  /**
   * Prices nights.
   *
   * @param nights that are to be priced
   * @param whole stay that they are part of
   * @param party who sleep in the room
   */
  StandardPrices(
      RoomTypeRates rates, Rulebook rulebook, List<LocalDate> nights, Stay whole, Party party) {
    this.rates = rates;
    this.standards = rulebook.standards();
    this.rules = rulebook.rules();
    this.nights = nights;
    this.whole = whole;
    this.party = party;
  }

  PricedNights price(RateChoice choice) {
    return switch (choice) {
      case RateChoice.ByStandard(PriceStandard standard) -> priceBy(standard);
      case RateChoice.Standing() -> priceStanding();
      case RateChoice.Agreed(Money nightly) ->
          new PricedNights(
              PriceStandard.AGREED,
              nights.stream().collect(toMap(Function.identity(), night -> nightly)),
              List.of());
    };
  }

  /** Every standard that can be sold for all nights, the base price first, then by name. */
  List<PricedNights> sellable() {
    return Stream.concat(rates.standards().stream(), standards.byStandard().keySet().stream())
        .distinct()
        .sorted(
            Comparator.comparing((PriceStandard standard) -> !standard.equals(PriceStandard.BASE))
                .thenComparing(Function.identity()))
        .map(this::priceBy)
        .filter(PricedNights::areAllPriced)
        .toList();
  }

  private PricedNights priceStanding() {
    var base = priceBy(PriceStandard.BASE);
    return base.areAllPriced()
        ? base
        : sellable().stream().min(Comparator.comparing(PricedNights::total)).orElse(base);
  }

  private PricedNights priceBy(PriceStandard standard) {
    if (standards.lineOf(standard).noneMatch(rates.standards()::contains)) {
      return new PricedNights(standard, Map.of(), nights.stream().map(UnpricedNight::of).toList());
    }
    var prices = find(standard);
    var unpriced =
        nights.stream()
            .filter(night -> !prices.containsKey(night))
            .map(night -> unpriced(standard, night))
            .toList();
    return new PricedNights(standard, asked(standard, prices), unpriced);
  }

  private Map<LocalDate, Money> find(PriceStandard standard) {
    @Nullable Map<LocalDate, Money> before = found.get(standard);
    if (before != null) {
      return before;
    }
    var derivation = standards.derivationOf(standard);
    var others = derivation.map(it -> find(it.from())).orElse(Map.of());
    var prices = new HashMap<LocalDate, Money>();
    for (var night : nights) {
      rates
          .find(standard, night, party.guests())
          .or(() -> derivation.flatMap(it -> derived(it, others.get(night))))
          .or(() -> rates.find(PriceStandard.BASE, night, party.guests()))
          .ifPresent(price -> prices.put(night, price));
    }
    found.put(standard, prices);
    return prices;
  }

  private Optional<Money> derived(Derivation derivation, @Nullable Money other) {
    return Optional.ofNullable(other).map(price -> derivation.of(price, rules.rounding()));
  }

  // A price that nothing is done to stands as the owner wrote it.
  private Map<LocalDate, Money> asked(PriceStandard standard, Map<LocalDate, Money> prices) {
    var off = standards.find(standard).flatMap(said -> said.discounts().of(whole));
    if (off.isEmpty() && !rules.children().askFor(party)) {
      return prices;
    }
    var asked = new HashMap<LocalDate, Money>();
    prices.forEach((night, price) -> asked.put(night, asked(price, off)));
    return asked;
  }

  private Money asked(Money price, Optional<Percentage> off) {
    var all = Unrounded.of(price);
    var left = off.map(share -> all.withShare(share.negated())).orElse(all);
    return rules.rounding().round(rules.children().onTopOf(left, party));
  }

  private UnpricedNight unpriced(PriceStandard standard, LocalDate night) {
    return Stream.concat(standards.lineOf(standard), Stream.of(PriceStandard.BASE))
        .map(each -> rates.mostGuests(each, night))
        .flatMapToInt(OptionalInt::stream)
        .max()
        .stream()
        .mapToObj(most -> UnpricedNight.pricedFor(most, night))
        .findFirst()
        .orElseGet(() -> UnpricedNight.of(night));
  }
}
