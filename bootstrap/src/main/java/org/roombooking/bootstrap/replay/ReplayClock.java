package org.roombooking.bootstrap.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Tells noon, at the hotels, of the day that is being replayed. */
final class ReplayClock extends Clock {

  private final ZoneId zone;
  private volatile Instant now;

  ReplayClock(ZoneId zone, LocalDate day) {
    this.zone = zone;
    this.now = noonOf(day, zone);
  }

  void moveTo(LocalDate day) {
    now = noonOf(day, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException("The replay has one zone");
  }

  private static Instant noonOf(LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
  }
}
