package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.domain.pricing.NightPrice;
import org.roombooking.domain.pricing.NightlyPrices;

record NightResponse(String date, BigDecimal price) {

  static List<NightResponse> of(NightlyPrices prices) {
    return prices.byNight().stream().map(NightResponse::of).toList();
  }

  private static NightResponse of(NightPrice night) {
    return new NightResponse(night.night().toString(), night.price().amount());
  }
}
