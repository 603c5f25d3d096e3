package org.roombooking.domain.stay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates from a first to a last, both included. */
public record DateRange(LocalDate first, LocalDate last) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A range ends before it begins: " + first + ", " + last);
    }
  }

  public List<LocalDate> dates() {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  public boolean includes(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /** Whether there is a date in both. */
  public boolean meets(DateRange other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /** How many dates, at least 1. */
  public int length() {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
  }
}
