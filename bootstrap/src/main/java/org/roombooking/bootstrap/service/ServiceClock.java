package org.roombooking.bootstrap.service;

import java.time.Clock;
import java.time.Duration;

/** The clock of the service, no finer than the database keeps time. */
final class ServiceClock {

  private static final Duration MILLISECOND = Duration.ofMillis(1);

  private ServiceClock() {}

  static Clock system() {
    return Clock.tick(Clock.systemUTC(), MILLISECOND);
  }
}
