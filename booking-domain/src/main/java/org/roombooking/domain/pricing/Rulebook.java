package org.roombooking.domain.pricing;

import java.time.ZoneId;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.stay.Stay;

/**
 * All rules by which a hotel makes what a guest pays of its rate calendar. The one way to a price:
 * quotes, searches, bookings and amendments all come here.
 */
public record Rulebook(PriceRules rules, Charges charges) {

  /** Of a hotel that says nothing: what the calendar says is what a guest pays. */
  public static Rulebook standard() {
    return new Rulebook(PriceRules.standard(), Charges.none());
  }

  /**
   * What one room costs.
   *
   * @param guests who sleep in it, at least 1
   */
  public Pricing price(RoomTypeRates rates, Stay stay, int guests, RateChoice choice) {
    return switch (new StandardPrices(rates, stay, guests).price(choice)) {
      case Pricing.Priced priced -> charged(priced, guests);
      case Pricing.NotPriced notPriced -> notPriced;
    };
  }

  /** Every standard that can be sold for the whole stay, the base price first, then by name. */
  public List<Pricing.Priced> sellable(RoomTypeRates rates, Stay stay, int guests) {
    return new StandardPrices(rates, stay, guests)
        .sellable().stream().map(priced -> charged(priced, guests)).toList();
  }

  /** Nights at prices that are settled, with today's taxes and fees. */
  public NightlyPrices charged(Stay stay, List<Money> prices, int guests) {
    return charges.on(stay, prices, guests, rules.rounding());
  }

  /** What it will cost not to take these rooms, from now on whatever becomes of the rules. */
  public FeeTimeline freeze(List<QuotedRoom> rooms, ZoneId zone) {
    return rooms.stream()
        .map(room -> rules.cancellation().freeze(room.prices(), zone, rules.rounding()))
        .reduce(FeeTimeline::plus)
        .orElseThrow();
  }

  private Pricing.Priced charged(Pricing.Priced priced, int guests) {
    var prices = priced.prices();
    return new Pricing.Priced(priced.standard(), charged(prices.stay(), prices.amounts(), guests));
  }
}
