package org.roombooking.domain.pricing;

import org.roombooking.domain.money.Rounding;

/** What holds for every price of a hotel. */
public record PriceRules(Rounding rounding, CancellationTerms cancellation, ChildBands children) {

  /** Of a hotel to which every child is a guest. */
  public PriceRules(Rounding rounding, CancellationTerms cancellation) {
    this(rounding, cancellation, ChildBands.none());
  }

  /** Of a hotel that says nothing. */
  public static PriceRules standard() {
    return new PriceRules(Rounding.standard(), CancellationTerms.free());
  }
}
