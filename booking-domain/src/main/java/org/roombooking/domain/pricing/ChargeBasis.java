package org.roombooking.domain.pricing;

import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;

/** What a tax or a fee is reckoned from. */
public sealed interface ChargeBasis {

  /**
   * A share of the price of each night, rounded night by night.
   *
   * @param share more than nothing
   */
  record OfPrice(Percentage share) implements ChargeBasis {

    public OfPrice {
      if (share.hundredths() <= 0) {
        throw new IllegalArgumentException("A charge of nothing: " + share);
      }
    }
  }

  /**
   * The same amount every time.
   *
   * @param amount more than nothing
   */
  record Flat(Money amount, Per per) implements ChargeBasis {

    public Flat {
      if (amount.minorUnits() <= 0) {
        throw new IllegalArgumentException("A charge of nothing: " + amount);
      }
    }
  }

  /** How often a flat amount is taken of a room. What is taken of a stay falls on its arrival. */
  enum Per {
    NIGHT,
    PERSON_NIGHT,
    STAY,
    PERSON_STAY
  }
}
