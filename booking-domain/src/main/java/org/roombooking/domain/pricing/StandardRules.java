package org.roombooking.domain.pricing;

import java.util.Optional;

/**
 * What an owner says of a price standard, beyond its prices in the calendar.
 *
 * @param derivation where its prices come from on nights that the calendar does not price
 * @param cancellation the hotel's if it is empty
 */
public record StandardRules(
    PriceStandard standard,
    Optional<Derivation> derivation,
    StayDiscounts discounts,
    Optional<CancellationTerms> cancellation) {

  public StandardRules {
    if (derivation.isPresent() && !standard.canBeDerived()) {
      throw new IllegalArgumentException("It stands for itself: " + standard);
    }
  }
}
