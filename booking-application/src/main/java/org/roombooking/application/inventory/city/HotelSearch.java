package org.roombooking.application.inventory.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.Obstacles;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.StaySale;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Restriction;

/** A search in one hotel of a block: first what its columns say, then what its rules say. */
final class HotelSearch {

  /** What is known of the cheapest offer of a hotel before anything is priced. */
  sealed interface Guess {

    record NoOffer() implements Guess {}

    /** There is one, at exactly this. */
    record Costs(long total) implements Guess {}

    /** There is one, for this or more. */
    record CostsAtLeast(long total) implements Guess {}

    /** There may be one. */
    record Unsure() implements Guess {}
  }

  private record Candidate(int column, long least, boolean isExact) {}

  private final Wanted wanted;
  private final CityBlock block;
  private final StayRows rows;
  private final int firstColumn;
  private final int from;
  private final int nights;
  private final KnownHotel hotel;
  private final LocalDate today;
  private final Party party;
  private final boolean childrenMayPay;
  private final AmountLimits limits;
  private final List<Restriction> forbidding;

  /**
   * A search in a hotel.
   *
   * @param rows of its block, over the nights of the stay
   */
  HotelSearch(Wanted wanted, CityBlock block, StayRows rows, int place) {
    this.wanted = wanted;
    this.block = block;
    this.rows = rows;
    this.firstColumn = block.firstColumn(place);
    this.from = block.horizon().placeOf(wanted.stay().arrival());
    this.nights = wanted.stay().length();
    this.hotel = block.hotel(place);
    this.today = wanted.todayIn(hotel.hotel().zone());
    this.party = wanted.partyAt(hotel);
    this.childrenMayPay = wanted.mayPayForChildrenAt(hotel);
    this.limits = wanted.limitsIn(hotel.hotel().currency());
    this.forbidding =
        hotel.restrictions().isEmpty() ? List.of() : hotel.forbidding(wanted.stay(), today);
  }

  Guess guess() {
    long exact = Long.MAX_VALUE;
    long atLeast = Long.MAX_VALUE;
    boolean isSure = false;
    for (var candidate : candidates()) {
      if (candidate.isExact()) {
        exact = Math.min(exact, candidate.least());
      } else {
        atLeast = Math.min(atLeast, candidate.least());
        isSure |= isSure(candidate);
      }
    }
    if (exact < atLeast) {
      return new Guess.Costs(exact);
    }
    if (atLeast == Long.MAX_VALUE) {
      return new Guess.NoOffer();
    }
    return isSure || exact != Long.MAX_VALUE ? new Guess.CostsAtLeast(atLeast) : new Guess.Unsure();
  }

  /** Types that are not out of the question, in the order of their ids. */
  private List<Candidate> candidates() {
    var candidates = new ArrayList<Candidate>(hotel.types().size());
    for (int i = 0; i < hotel.types().size(); i++) {
      int column = firstColumn + i;
      var type = hotel.types().get(i);
      if (rows.isOpen(column)
          && party.guests() <= block.mostGuests(column)
          && wanted.isEquipped(type.amenities())
          && !(type.isPlain() && isBaseForbidden(type))) {
        boolean isExact = type.isPlain() && !childrenMayPay && hotel.charges().isNothing();
        long least = least(rows.sum(column));
        if (isExact ? limits.include(least) : least <= limits.most()) {
          candidates.add(new Candidate(column, least, isExact));
        }
      }
    }
    return candidates;
  }

  private long least(long sum) {
    long asked =
        childrenMayPay
            ? Math.max(0, sum - (long) nights * (hotel.rulebook().rules().rounding().step() - 1))
            : sum;
    return hotel.charges().isNothing() ? asked : hotel.charges().on(asked, nights, party.guests());
  }

  private boolean isSure(Candidate candidate) {
    var type = typeOf(candidate);
    return limits.isAny() && !isBaseForbidden(type) && type.hasBasePrice(from, from + nights);
  }

  private boolean isBaseForbidden(KnownHotel.KnownType type) {
    return KnownHotel.areAnyOnBasePrice(forbidding, type.type().id());
  }

  private KnownHotel.KnownType typeOf(Candidate candidate) {
    return hotel.types().get(candidate.column() - firstColumn);
  }

  /**
   * The cheapest offer, by the rules by which it would be booked; of equals that of the older type.
   */
  Optional<SearchCity.CityOffer> cheapest() {
    var byLeast = new ArrayList<>(candidates());
    byLeast.sort(Comparator.comparingLong(Candidate::least).thenComparingInt(Candidate::column));
    SearchCity.@Nullable CityOffer best = null;
    int bestColumn = 0;
    for (var candidate : byLeast) {
      if (best != null && candidate.least() > totalOf(best)) {
        break;
      }
      var offer = cheapestOf(candidate);
      if (offer.isPresent()
          && (best == null || isCheaper(offer.get(), candidate, best, bestColumn))) {
        best = offer.get();
        bestColumn = candidate.column();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isCheaper(
      SearchCity.CityOffer offer, Candidate of, SearchCity.CityOffer best, int bestColumn) {
    int difference = Long.compare(totalOf(offer), totalOf(best));
    return difference < 0 || (difference == 0 && of.column() < bestColumn);
  }

  private Optional<SearchCity.CityOffer> cheapestOf(Candidate candidate) {
    var type = typeOf(candidate);
    var kept = new KeptNights(block, candidate.column(), wanted.stay(), hotel.hotel().currency());
    var sale =
        new StaySale(
            new Obstacles(hotel.hotel(), wanted.stay(), party, today),
            hotel.rulebook(),
            hotel.facts().bearingOn(wanted.stay()));
    var left = kept.availability(type.type().id());
    return sale.judge(type.type(), Optional.of(left), kept.rates(type)).offer().stream()
        .flatMap(offer -> offer.prices().stream())
        .map(price -> new SearchCity.CityOffer(hotel.hotel(), type.type(), left, price))
        .filter(offer -> wanted.query().prices().includes(offer.total()))
        .reduce((one, next) -> totalOf(next) < totalOf(one) ? next : one);
  }

  static long totalOf(SearchCity.CityOffer offer) {
    return offer.total().minorUnits();
  }
}
