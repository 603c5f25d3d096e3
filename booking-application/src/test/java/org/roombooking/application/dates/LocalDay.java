package org.roombooking.application.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day at a hotel that is unlike others: a leap day, an end of a year, or one of another length.
 */
record LocalDay(ZoneId zone, LocalDate date) {

  /** From the first to the last to see a day begin, some by half or three quarters of an hour. */
  static final List<ZoneId> ZONES =
      Stream.of(
              "Pacific/Kiritimati",
              "Pacific/Apia",
              "Pacific/Chatham",
              "Australia/Lord_Howe",
              "Asia/Bangkok",
              "Asia/Kathmandu",
              "Africa/Casablanca",
              "Europe/Dublin",
              "America/Sao_Paulo",
              "America/St_Johns",
              "Pacific/Pago_Pago")
          .map(ZoneId::of)
          .toList();

  private static final List<LocalDate> EVERYWHERE =
      List.of(
          LocalDate.of(2030, 12, 31),
          LocalDate.of(2031, 1, 1),
          LocalDate.of(2032, 2, 28),
          LocalDate.of(2032, 2, 29),
          LocalDate.of(2032, 3, 1));

  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  /** Days that had no midnight, and one that had the hour before it twice. */
  private static final List<LocalDay> ODD =
      List.of(
          new LocalDay(ZoneId.of("America/Sao_Paulo"), LocalDate.of(2018, 11, 4)),
          new LocalDay(ZoneId.of("America/Sao_Paulo"), LocalDate.of(2018, 2, 17)),
          new LocalDay(ZoneId.of("Asia/Beirut"), LocalDate.of(2022, 3, 27)));

  /** Every day that the rules are tried on. */
  static Stream<LocalDay> all() {
    return Stream.concat(
        ODD.stream(),
        ZONES.stream()
            .flatMap(zone ->
                Stream.concat(EVERYWHERE.stream(), changesOfClocks(zone))
                    .map(date -> new LocalDay(zone, date))));
  }

  /** The next two days on which clocks are changed, if they ever are. */
  private static Stream<LocalDate> changesOfClocks(ZoneId zone) {
    var rules = zone.getRules();
    return Stream.iterate(
            rules.nextTransition(START),
            change -> change != null,
            change -> rules.nextTransition(change.getInstant()))
        .limit(2)
        .map(ZoneOffsetTransition::getDateTimeBefore)
        .map(before -> before.toLocalDate());
  }

  /** The first instant of the day, which need not be midnight. */
  Instant begins() {
    return plusDays(0).startInstant();
  }

  /** The first instant of the day that follows so many days later. */
  Instant beginsAfter(int days) {
    return plusDays(days).startInstant();
  }

  private Instant startInstant() {
    return date.atStartOfDay(zone).toInstant();
  }

  LocalDay plusDays(int days) {
    return new LocalDay(zone, date.plusDays(days));
  }

  /**
   * A quarter of an hour before the clocks are changed on this day, or before it begins if they are
   * not.
   */
  Instant momentBefore() {
    var change = zone.getRules().nextTransition(begins().minusMillis(1));
    var isToday = change != null && change.getInstant().isBefore(beginsAfter(1));
    return (isToday ? change.getInstant() : begins()).minusSeconds(900);
  }
}
