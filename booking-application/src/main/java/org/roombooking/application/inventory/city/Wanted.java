package org.roombooking.application.inventory.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What one search looks for, with what it has found out of it already. For one thread. */
final class Wanted {

  // The first place on earth to see a day does so less than a day before it begins in Greenwich.
  private static final int DAYS_AHEAD_ANYWHERE = 1;

  private final SearchCity.Query query;
  private final Instant now;
  private final boolean isNowhereOver;
  private final boolean isAnyPrice;
  private final Party adults;
  private final Set<String> amenities;
  private final Map<ZoneId, LocalDate> todays = new HashMap<>();
  private final Map<HotelBits.Rule, BitSet> forbidden = new HashMap<>();
  private final Map<Currency, AmountLimits> limits = new HashMap<>();
  private final IdentityHashMap<Set<String>, Boolean> equipped = new IdentityHashMap<>();

  Wanted(SearchCity.Query query, Instant now) {
    this.query = query;
    this.now = now;
    var latestToday = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_AHEAD_ANYWHERE);
    this.isNowhereOver = !query.stay().arrival().isBefore(latestToday);
    this.isAnyPrice = query.prices().min().isEmpty() && query.prices().max().isEmpty();
    this.adults = Party.of(query.guests());
    this.amenities =
        query.amenities().stream().map(SmallLetters::of).collect(Collectors.toUnmodifiableSet());
  }

  SearchCity.Query query() {
    return query;
  }

  Stay stay() {
    return query.stay();
  }

  /** How many of the cheapest hotels are to be told of, with those of the pages before. */
  long asked() {
    return query.page().offset() + query.page().limit();
  }

  /** Whether columns and bits can answer for most hotels. */
  boolean isPlain() {
    return query.childrenAges().isEmpty() && amenities.isEmpty();
  }

  LocalDate todayIn(ZoneId zone) {
    return todays.computeIfAbsent(zone, where -> now.atZone(where).toLocalDate());
  }

  /** Whether all hotels are in a country looked in, and none has seen the arrival pass. */
  boolean isAnywhere() {
    return isNowhereOver && query.country().isEmpty();
  }

  /** Whether the arrival is a day that has passed in a time zone. */
  boolean isOverIn(ZoneId zone) {
    return !isNowhereOver && stay().arrival().isBefore(todayIn(zone));
  }

  boolean mayBeIn(CountryCode country) {
    return query.country().isEmpty() || query.country().get().equals(country);
  }

  /** The days of the stay, counted from 0, on which a rule would keep it from being sold. */
  BitSet daysForbiddenBy(HotelBits.Rule rule) {
    return forbidden.computeIfAbsent(rule, this::findDaysForbiddenBy);
  }

  private BitSet findDaysForbiddenBy(HotelBits.Rule rule) {
    var days = new BitSet();
    for (int i = 0; i <= stay().length(); i++) {
      var day = stay().arrival().plusDays(i);
      var onDay =
          new Restriction(
              RestrictionScope.all(), rule.kind(), rule.number(), new DateRange(day, day));
      // It does not depend on the day on which it is booked.
      days.set(i, onDay.forbids(stay(), stay().arrival()));
    }
    return days;
  }

  Party partyAt(KnownHotel hotel) {
    return query.childrenAges().isEmpty()
        ? adults
        : hotel.rulebook().party(query.guests(), query.childrenAges());
  }

  /** Whether children may be asked something for. */
  boolean mayPayForChildrenAt(KnownHotel hotel) {
    return !query.childrenAges().isEmpty() && hotel.countsChildren();
  }

  boolean isAnyPrice() {
    return isAnyPrice;
  }

  AmountLimits limitsIn(Currency currency) {
    return limits.computeIfAbsent(currency, of -> AmountLimits.of(query.prices(), of));
  }

  // Types that have the same share one set, so that few of them are looked through.
  boolean isEquipped(Set<String> has) {
    return amenities.isEmpty() || equipped.computeIfAbsent(has, set -> set.containsAll(amenities));
  }
}
