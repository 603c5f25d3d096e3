package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What restrictions leave of the prices that a stay could be sold at. */
public record RestrictedSale(StayRestrictions restrictions, Stay stay, LocalDate today) {

  /** What became of a price. */
  sealed interface Sale {

    record Sold(Pricing.Priced priced) implements Sale {}

    record Restricted(PriceStandard standard, List<StayRestrictions.Breach> breaches)
        implements Sale {}

    record NotPriced(PriceStandard standard, List<UnpricedNight> nights) implements Sale {}
  }

  /** What keeps a room type from being sold by a standard; nothing if it can be. */
  public List<StayRestrictions.Breach> breaches(RoomTypeId type, PriceStandard standard) {
    return restrictions.breaches(type, standard, stay, today);
  }

  /**
   * Sells at a price unless it is restricted. Where the guest has named no standard, the cheapest
   * other one that is not restricted steps in. An agreed price is beside the calendar and so beside
   * its restrictions.
   *
   * @param sellable all that the type could be sold at if nothing were restricted
   */
  Sale sell(RoomLine line, Pricing.Priced priced, Supplier<List<Pricing.Priced>> sellable) {
    var breaches = breaches(line.roomType(), priced.standard());
    if (breaches.isEmpty() || line.rate() instanceof RateChoice.Agreed) {
      return new Sale.Sold(priced);
    }
    var restricted = new Sale.Restricted(priced.standard(), breaches);
    return switch (line.rate()) {
      case RateChoice.Standing standing ->
          cheapestOpen(line.roomType(), sellable.get(), restricted);
      case RateChoice.ByStandard byStandard -> restricted;
      case RateChoice.Agreed agreed -> restricted;
    };
  }

  private Sale cheapestOpen(
      RoomTypeId type, List<Pricing.Priced> sellable, Sale.Restricted otherwise) {
    return sellable.stream()
        .filter(priced -> breaches(type, priced.standard()).isEmpty())
        .min(Comparator.comparing(priced -> priced.prices().total()))
        .<Sale>map(Sale.Sold::new)
        .orElse(otherwise);
  }
}
