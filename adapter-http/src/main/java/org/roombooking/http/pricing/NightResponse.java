package org.roombooking.http.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.domain.pricing.NightCharge;
import org.roombooking.domain.pricing.NightPrice;
import org.roombooking.domain.pricing.NightlyPrices;

/**
 * A night, its price, and its taxes and fees.
 *
 * @param total the price and those charges that it does not have already
 */
public record NightResponse(String date, BigDecimal price, List<Line> charges, BigDecimal total) {

  /** A tax or a fee. */
  public record Line(String code, BigDecimal amount, boolean inclusive) {

    static Line of(NightCharge charge) {
      return new Line(charge.code().value(), charge.amount().amount(), charge.inclusive());
    }
  }

  public static List<NightResponse> of(NightlyPrices prices) {
    return prices.byNight().stream().map(NightResponse::of).toList();
  }

  private static NightResponse of(NightPrice night) {
    return new NightResponse(
        night.night().toString(),
        night.price().amount(),
        night.charges().stream().map(Line::of).toList(),
        night.total().amount());
  }
}
