package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;

/**
 * The prices a room type can be sold at over some nights, by standard. Suspended prices are not in
 * it.
 */
public record RoomTypeRates(Map<PriceStandard, Map<LocalDate, NightRates>> byStandard) {

  public RoomTypeRates {
    var copy = new TreeMap<PriceStandard, Map<LocalDate, NightRates>>();
    byStandard.forEach((standard, nights) -> copy.put(standard, Map.copyOf(nights)));
    byStandard = Collections.unmodifiableMap(copy);
  }

  public static RoomTypeRates none() {
    return new RoomTypeRates(Map.of());
  }

  /** The rates that prices make, all of them of one type and none suspended. */
  public static RoomTypeRates of(List<RoomPrice> prices) {
    var byGuests = new HashMap<PriceStandard, Map<LocalDate, Map<Integer, Money>>>();
    prices.forEach(price ->
        byGuests
            .computeIfAbsent(price.standard(), standard -> new HashMap<>())
            .computeIfAbsent(price.night(), night -> new HashMap<>())
            .put(price.guests().orElse(NightRates.ANY_NUMBER), price.price()));
    var rates = new HashMap<PriceStandard, Map<LocalDate, NightRates>>();
    byGuests.forEach((standard, nights) -> {
      var ofStandard = new HashMap<LocalDate, NightRates>();
      nights.forEach((night, ofNight) -> ofStandard.put(night, NightRates.of(ofNight)));
      rates.put(standard, ofStandard);
    });
    return new RoomTypeRates(rates);
  }

  /** Prices that say nothing of guests. */
  public static RoomTypeRates forAnyNumber(Map<PriceStandard, Map<LocalDate, Money>> byStandard) {
    var rates = new HashMap<PriceStandard, Map<LocalDate, NightRates>>();
    byStandard.forEach((standard, prices) -> {
      var nights = new HashMap<LocalDate, NightRates>();
      prices.forEach((night, price) -> nights.put(night, NightRates.forAnyNumber(price)));
      rates.put(standard, nights);
    });
    return new RoomTypeRates(rates);
  }

  /** Those that price a night or more. */
  Set<PriceStandard> standards() {
    return byStandard.keySet();
  }

  /** The cheapest price of a standard that serves so many guests on a night. */
  Optional<Money> find(PriceStandard standard, LocalDate night, int guests) {
    return ratesOf(standard, night).flatMap(rates -> rates.findFor(guests));
  }

  /** How many guests a standard has a price for at the most, where it does not serve any number. */
  OptionalInt mostGuests(PriceStandard standard, LocalDate night) {
    return ratesOf(standard, night).map(NightRates::mostGuests).orElseGet(OptionalInt::empty);
  }

  private Optional<NightRates> ratesOf(PriceStandard standard, LocalDate night) {
    @Nullable NightRates rates = byStandard.getOrDefault(standard, Map.of()).get(night);
    return Optional.ofNullable(rates);
  }
}
