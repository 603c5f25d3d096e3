package org.roombooking.application.inventory.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.roombooking.domain.stay.Stay;

/**
 * The nights that are kept of a hotel. Each has a place, counted from 0.
 *
 * @param length how many there are
 */
public record Horizon(LocalDate first, int length) {

  /** All of them as a stay. */
  public Stay nights() {
    return Stay.of(first, length);
  }

  /** The place of a night; outside of 0 to the length for one that is not kept. */
  public int placeOf(LocalDate night) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, night));
  }

  boolean includes(Stay stay) {
    return !stay.arrival().isBefore(first) && !stay.departure().isAfter(first.plusDays(length));
  }
}
