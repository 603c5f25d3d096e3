package org.roombooking.application.inventory.city;

import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.NightRange;

/**
 * The least that the taxes and fees of a hotel add to a price. Those that are capped or not taken
 * on all nights may add nothing.
 *
 * @param share of the price, in hundredths of a percent
 * @param shares how many charges that is
 */
record ChargeFloor(
    boolean isNothing,
    long share,
    int shares,
    long perNight,
    long perPersonNight,
    long perStay,
    long perPersonStay,
    int step) {

  private static final ChargeFloor NOTHING = new ChargeFloor(true, 0, 0, 0, 0, 0, 0, 1);

  static ChargeFloor of(Charges charges, Rounding rounding) {
    if (charges.all().stream().allMatch(Charge::inclusive)) {
      return NOTHING;
    }
    var floor = new ChargeFloor(false, 0, 0, 0, 0, 0, 0, rounding.step());
    for (var charge : charges.all()) {
      if (!charge.inclusive()
          && charge.cap().isEmpty()
          && charge.nights().equals(NightRange.all())) {
        floor = floor.and(charge.basis());
      }
    }
    return floor;
  }

  private ChargeFloor and(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.OfPrice(var more) ->
          new ChargeFloor(
              false,
              share + more.hundredths(),
              shares + 1,
              perNight,
              perPersonNight,
              perStay,
              perPersonStay,
              step);
      case ChargeBasis.Flat(var amount, var per) -> {
        long more = amount.minorUnits();
        yield new ChargeFloor(
            false,
            share,
            shares,
            perNight + (per == ChargeBasis.Per.NIGHT ? more : 0),
            perPersonNight + (per == ChargeBasis.Per.PERSON_NIGHT ? more : 0),
            perStay + (per == ChargeBasis.Per.STAY ? more : 0),
            perPersonStay + (per == ChargeBasis.Per.PERSON_STAY ? more : 0),
            step);
      }
    };
  }

  /** What nights cost at the least that cost so much without charges. */
  long on(long prices, int nights, int guests) {
    long ofPrices = Math.max(0, prices * share / Percentage.WHOLE - (long) shares * nights * step);
    return prices
        + ofPrices
        + nights * (perNight + guests * perPersonNight)
        + perStay
        + guests * perPersonStay;
  }
}
