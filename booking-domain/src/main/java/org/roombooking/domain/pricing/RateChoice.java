package org.roombooking.domain.pricing;

import org.roombooking.domain.money.Money;

/** How the price of a room is to be found. */
public sealed interface RateChoice {

  /** By the standard of this name; nights it does not price cost the base price. */
  record ByStandard(PriceStandard standard) implements RateChoice {}

  /** By the base price, or by the cheapest standard where there is no base price for all nights. */
  record Standing() implements RateChoice {}

  /** The same agreed price for every night, whatever the calendar says. */
  record Agreed(Money nightly) implements RateChoice {}
}
