package org.roombooking.domain.inventory;

import java.time.LocalDate;

/**
 * What makes up the number of rooms of a type that can still be sold on one night (docs/rules.md:
 * Terms of a night).
 *
 * @param rooms of the type
 * @param outOfService of these
 * @param held in bookings that wait to be confirmed, without those whose hold has run out
 * @param overbooking how many more may be taken than there are
 */
public record NightTerms(
    LocalDate night, int rooms, int outOfService, int sold, int held, int locked, int overbooking) {

  /**
   * How many rooms can be sold. Below zero where more are taken than may be: a room was put out of
   * service or the overbooking lowered when they had been sold.
   */
  public int sellable() {
    return rooms - outOfService - sold - held - locked + overbooking;
  }
}
