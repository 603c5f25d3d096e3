package org.roombooking.persistence.pricing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.ChildBands.Supplement;

/** What is asked for children in columns, a band at each place of them. */
record ChildColumns(
    List<Integer> untils, List<String> kinds, List<Long> values, List<Boolean> counts) {

  private static final String SHARE = "share";
  private static final String AMOUNT = "amount";

  static ChildColumns of(ChildBands children) {
    var bands = children.bands();
    return new ChildColumns(
        bands.stream().map(ChildBands.Band::untilAge).toList(),
        bands.stream().map(band -> kind(band.supplement())).toList(),
        bands.stream().map(band -> value(band.supplement())).toList(),
        bands.stream().map(ChildBands.Band::countsAsGuest).toList());
  }

  private static String kind(Supplement supplement) {
    return switch (supplement) {
      case Supplement.Share share -> SHARE;
      case Supplement.Flat flat -> AMOUNT;
    };
  }

  private static long value(Supplement supplement) {
    return switch (supplement) {
      case Supplement.Share(Percentage share) -> share.hundredths();
      case Supplement.Flat(Money amount) -> amount.minorUnits();
    };
  }

  ChildBands toBands(Currency currency) {
    var bands = new ArrayList<ChildBands.Band>();
    for (int i = 0; i < untils.size(); i++) {
      bands.add(new ChildBands.Band(untils.get(i), supplement(i, currency), counts.get(i)));
    }
    return new ChildBands(bands);
  }

  private Supplement supplement(int place, Currency currency) {
    long value = values.get(place);
    return switch (kinds.get(place)) {
      case SHARE -> new Supplement.Share(new Percentage(Math.toIntExact(value)));
      case AMOUNT -> new Supplement.Flat(new Money(value, currency));
      case String unknown -> throw new IllegalStateException("No such supplement: " + unknown);
    };
  }
}
