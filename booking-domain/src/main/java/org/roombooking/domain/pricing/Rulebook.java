package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * All rules by which a hotel makes what a guest pays of its rate calendar. The one way to a price:
 * quotes, searches, bookings and amendments all come here.
 */
public record Rulebook(PriceRules rules, Standards standards, Charges charges) {

  /** Of a hotel that sells what its calendar says. */
  public Rulebook(PriceRules rules, Charges charges) {
    this(rules, Standards.none(), charges);
  }

  /** Of a hotel that says nothing: what the calendar says is what a guest pays. */
  public static Rulebook standard() {
    return new Rulebook(PriceRules.standard(), Charges.none());
  }

  /** What one room costs for guests without children, at least one of them. */
  public Pricing price(RoomTypeRates rates, Stay stay, int guests, RateChoice choice) {
    return price(rates, stay, Party.of(guests), choice);
  }

  /** What one room costs. */
  public Pricing price(RoomTypeRates rates, Stay stay, Party party, RateChoice choice) {
    var nights = priceNights(rates, stay.nights(), stay, party, choice);
    return nights.areAllPriced()
        ? charged(nights, stay, party)
        : new Pricing.NotPriced(nights.standard(), nights.unpriced());
  }

  /**
   * What some nights of a stay cost, before taxes and fees, where the others are settled.
   *
   * @param whole stay that they are part of, which says how long it is
   */
  public PricedNights priceNights(
      RoomTypeRates rates, List<LocalDate> nights, Stay whole, Party party, RateChoice choice) {
    return new StandardPrices(rates, this, nights, whole, party).price(choice);
  }

  /** Those people as this hotel counts them. */
  public Party party(int adults, List<Integer> childrenAges) {
    return rules.children().party(adults, childrenAges);
  }

  /** Every standard that can be sold for the whole stay, the base price first, then by name. */
  public List<Pricing.Priced> sellable(RoomTypeRates rates, Stay stay, Party party) {
    return new StandardPrices(rates, this, stay.nights(), stay, party)
        .sellable().stream().map(nights -> charged(nights, stay, party)).toList();
  }

  /** Nights at prices that are settled, with today's taxes and fees. */
  public NightlyPrices charged(Stay stay, List<Money> prices, Party party) {
    return charges.on(stay, prices, party.guests(), rules.rounding());
  }

  /** What it will cost not to take these rooms, from now on whatever becomes of the rules. */
  public FeeTimeline freeze(List<QuotedRoom> rooms, ZoneId zone) {
    return rooms.stream()
        .map(room -> termsOf(room.standard()).freeze(room.prices(), zone, rules.rounding()))
        .reduce(FeeTimeline::plus)
        .orElseThrow();
  }

  private CancellationTerms termsOf(PriceStandard standard) {
    return standards
        .find(standard)
        .flatMap(StandardRules::cancellation)
        .orElseGet(rules::cancellation);
  }

  private Pricing.Priced charged(PricedNights nights, Stay stay, Party party) {
    var prices = stay.nights().stream().map(nights::priceOf).toList();
    return new Pricing.Priced(nights.standard(), charged(stay, prices, party));
  }
}
