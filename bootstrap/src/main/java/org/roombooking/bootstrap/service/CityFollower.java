package org.roombooking.bootstrap.service;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.property.HotelClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this process's copy of what hotels sell, for searches, in a thread of its own. Until
 * everything is there, and whenever the database does not answer, searches ask the store.
 */
final class CityFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CityFollower.class);

  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration STOP_WAIT = Duration.ofSeconds(5);
  private static final int HOTELS_BETWEEN_LINES = 1_024;

  private final CityCopy copy = new CityCopy();
  private final FollowCities follow;
  private final Clock clock;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("city-copy").unstarted(this::run);
  private boolean isLoaded;
  private int toldAt;

  CityFollower(CityChanges changes, Clock clock) {
    this.clock = clock;
    this.follow =
        new FollowCities(
            changes, copy, new HotelClock(clock), FollowCities.NIGHTS, FollowCities.MOST_BYTES);
  }

  CityMemory memory() {
    return copy;
  }

  void start() {
    thread.start();
  }

  int hotels() {
    return copy.hotels();
  }

  long bytes() {
    return copy.bytes();
  }

  /** How old what is in the copy is, in milliseconds; less than 0 while it does not have all. */
  long lagMillis() {
    return copy.asOf().map(then -> Duration.between(then, clock.instant()).toMillis()).orElse(-1L);
  }

  private void run() {
    var failurePause = BETWEEN_ROUNDS;
    boolean goesOn = true;
    while (goesOn) {
      var pause = BETWEEN_ROUNDS;
      try {
        pause = round();
        failurePause = BETWEEN_ROUNDS;
      } catch (RuntimeException e) {
        pause = failurePause;
        failurePause = longer(failurePause);
        LOG.warn("The copy for searches was not kept fresh; tried again after {}", pause, e);
      }
      goesOn = pause.compareTo(Duration.ZERO) >= 0 && !isStoppingWithin(pause);
    }
  }

  /** Does a round and says how long to wait; less than nothing to end. */
  private Duration round() {
    return switch (follow.round()) {
      case FollowCities.Outcome.Fresh() -> {
        if (!isLoaded) {
          isLoaded = true;
          LOG.info("Searches are answered from memory: {} hotels", copy.hotels());
        }
        yield BETWEEN_ROUNDS;
      }
      case FollowCities.Outcome.Reading(int hotels) -> {
        tellProgress(hotels);
        yield Duration.ZERO;
      }
      case FollowCities.Outcome.TooMany(int hotels) -> {
        LOG.warn(
            "More than {} hotels are too many to be kept in memory; searches ask the store",
            hotels);
        yield Duration.ofMillis(-1);
      }
    };
  }

  private void tellProgress(int toRead) {
    if (!isLoaded && copy.hotels() >= toldAt + HOTELS_BETWEEN_LINES) {
      toldAt = copy.hotels();
      LOG.info("Reading hotels for searches: {}, {} to go", toldAt, toRead);
    }
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private boolean isStoppingWithin(Duration pause) {
    try {
      return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    try {
      if (thread.isAlive() && !thread.join(STOP_WAIT)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }
}
