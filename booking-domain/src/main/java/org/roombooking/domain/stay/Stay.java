package org.roombooking.domain.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The nights from an arrival to a departure, at least one. Half-open: the departure day's night
 * belongs to the next guest. Dates are the hotel's own, so that neither a clock change nor a leap
 * day matters.
 */
public record Stay(LocalDate arrival, LocalDate departure) {

  public Stay {
    if (!departure.isAfter(arrival)) {
      throw new IllegalArgumentException(
          "A stay ends after it begins: " + arrival + " to " + departure);
    }
  }

  public static Stay of(LocalDate arrival, int nights) {
    return new Stay(arrival, arrival.plusDays(nights));
  }

  /** How many nights the guest sleeps here, at least 1. */
  public int length() {
    return Math.toIntExact(ChronoUnit.DAYS.between(arrival, departure));
  }

  /** The dates on whose evening the guest is here, in order. */
  public List<LocalDate> nights() {
    return arrival.datesUntil(departure).toList();
  }

  public boolean includes(LocalDate night) {
    return !night.isBefore(arrival) && night.isBefore(departure);
  }

  /** The part of the stay that is left on a day before the departure: nights before it are over. */
  public Stay remainingFrom(LocalDate today) {
    return new Stay(today.isAfter(arrival) ? today : arrival, departure);
  }
}
