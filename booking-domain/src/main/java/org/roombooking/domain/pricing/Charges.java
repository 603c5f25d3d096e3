package org.roombooking.domain.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.stay.Stay;

/** All taxes and fees of a hotel, in the order of their codes. Each is reckoned from the price. */
public record Charges(List<Charge> all) {

  public Charges {
    all = all.stream().sorted(Comparator.comparing(Charge::code)).toList();
  }

  public static Charges none() {
    return new Charges(List.of());
  }

  /**
   * Nights of one room with what is charged for them.
   *
   * @param prices one for each night
   * @param guests who sleep in the room, at least 1
   */
  public NightlyPrices on(Stay stay, List<Money> prices, int guests, Rounding rounding) {
    var charged = new ArrayList<List<NightCharge>>(prices.size());
    prices.forEach(price -> charged.add(new ArrayList<>(all.size())));
    for (var charge : all) {
      var amounts = charge.on(stay, prices, guests, rounding);
      for (int i = 0; i < amounts.size(); i++) {
        if (amounts.get(i).minorUnits() > 0) {
          charged.get(i).add(new NightCharge(charge.code(), amounts.get(i), charge.inclusive()));
        }
      }
    }
    return new NightlyPrices(stay, prices, charged);
  }
}
