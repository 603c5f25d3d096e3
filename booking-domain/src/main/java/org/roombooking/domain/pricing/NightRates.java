package org.roombooking.domain.pricing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;

/**
 * The prices that one standard has for a night. A price for so many guests serves fewer, too, and
 * never more.
 *
 * @param byGuests by how many guests each serves at the most, {@link #ANY_NUMBER} if it says
 *     nothing of them; at least one price
 */
public record NightRates(SortedMap<Integer, Money> byGuests) {

  /** What a price serves that says nothing of guests: as many as a room takes. */
  public static final int ANY_NUMBER = Integer.MAX_VALUE;

  public NightRates {
    byGuests = Collections.unmodifiableSortedMap(new TreeMap<>(byGuests));
    if (byGuests.isEmpty()) {
      throw new IllegalArgumentException("A night without a price");
    }
  }

  public static NightRates of(Map<Integer, Money> byGuests) {
    return new NightRates(new TreeMap<>(byGuests));
  }

  /** One price, however many guests there are. */
  public static NightRates forAnyNumber(Money price) {
    return of(Map.of(ANY_NUMBER, price));
  }

  /** The cheapest price that serves so many guests; empty if none serves as many. */
  Optional<Money> findFor(int guests) {
    @Nullable Money cheapest = null;
    for (var price : byGuests.tailMap(guests).values()) {
      if (cheapest == null || price.compareTo(cheapest) < 0) {
        cheapest = price;
      }
    }
    return Optional.ofNullable(cheapest);
  }

  /** How many guests are served at the most; empty where any number is. */
  OptionalInt mostGuests() {
    int most = byGuests.lastKey();
    return most == ANY_NUMBER ? OptionalInt.empty() : OptionalInt.of(most);
  }
}
