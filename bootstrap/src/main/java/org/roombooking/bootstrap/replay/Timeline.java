package org.roombooking.bootstrap.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What happens on each day, in this order: bookings made before it end; new bookings are made in
 * file order; guests arrive.
 */
final class Timeline {

  /** One day; each list in file order. */
  record Day(
      LocalDate date,
      List<BookingRecord> endings,
      List<BookingRecord> entries,
      List<BookingRecord> arrivals) {}

  private final Map<LocalDate, List<BookingRecord>> endings;
  private final Map<LocalDate, List<BookingRecord>> entries;
  private final Map<LocalDate, List<BookingRecord>> arrivals;
  private final LocalDate first;
  private final LocalDate last;

  Timeline(List<BookingRecord> bookings) {
    if (bookings.isEmpty()) {
      throw new IllegalArgumentException("Nothing to replay");
    }
    var endingLater = bookings.stream().filter(it -> !it.isCancelledAtOnce()).toList();
    var guests = bookings.stream().filter(BookingRecord::isCheckedIn).toList();
    endings = byDay(endingLater, BookingRecord::ended);
    entries = byDay(bookings, BookingRecord::entered);
    arrivals = byDay(guests, booking -> booking.stay().arrival());
    first = entries.keySet().stream().min(LocalDate::compareTo).orElseThrow();
    last =
        bookings.stream()
            .flatMap(booking -> Stream.of(booking.stay().departure(), booking.ended()))
            .max(LocalDate::compareTo)
            .orElseThrow();
  }

  LocalDate first() {
    return first;
  }

  /** Every day on which something may happen, in order. */
  List<Day> days() {
    return first
        .datesUntil(last.plusDays(1))
        .map(date ->
            new Day(
                date,
                endings.getOrDefault(date, List.of()),
                entries.getOrDefault(date, List.of()),
                arrivals.getOrDefault(date, List.of())))
        .toList();
  }

  private static Map<LocalDate, List<BookingRecord>> byDay(
      List<BookingRecord> bookings, Function<BookingRecord, LocalDate> day) {
    var days = new HashMap<LocalDate, List<BookingRecord>>();
    for (var booking : bookings) {
      days.computeIfAbsent(day.apply(booking), date -> new ArrayList<>()).add(booking);
    }
    return days;
  }
}
