package org.roombooking.bootstrap.service;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.property.image.RemoveOrphanFiles;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.pricing.Quotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that waits for nobody: writing down that holds have run out, forgetting old answers and
 * attempts to log in and old entries of the audit trail, removing files of images that are not
 * known. Every process does it; what one is working on, the others pass over.
 */
final class Housekeeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private static final int HOLDS_AT_ONCE = 1_000;
  private static final int ANSWERS_AT_ONCE = 5_000;
  private static final int AMENDMENTS_AT_ONCE = 5_000;
  private static final int NAMES_AT_ONCE = 5_000;
  private static final int QUOTES_AT_ONCE = 5_000;
  private static final int ENTRIES_AT_ONCE = 5_000;
  private static final Duration FORGETTING_INTERVAL = Duration.ofMinutes(10);
  private static final Duration FILE_SWEEP_INTERVAL = Duration.ofHours(1);
  private static final Duration STOP_WAIT = Duration.ofSeconds(5);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("housekeeping").factory());
  private final ExpireHolds expireHolds;
  private final AnsweredRequests answeredRequests;
  private final Amendments amendments;
  private final LogInAttempts logInAttempts;
  private final Quotes quotes;
  private final AuditTrail auditTrail;
  private final Duration auditKept;
  private final RemoveOrphanFiles removeOrphanFiles;
  private final Clock clock;

  Housekeeping(
      ExpireHolds expireHolds,
      AnsweredRequests answeredRequests,
      Amendments amendments,
      LogInAttempts logInAttempts,
      Quotes quotes,
      AuditTrail auditTrail,
      Duration auditKept,
      RemoveOrphanFiles removeOrphanFiles,
      Clock clock) {
    this.expireHolds = expireHolds;
    this.answeredRequests = answeredRequests;
    this.amendments = amendments;
    this.logInAttempts = logInAttempts;
    this.quotes = quotes;
    this.auditTrail = auditTrail;
    this.auditKept = auditKept;
    this.removeOrphanFiles = removeOrphanFiles;
    this.clock = clock;
  }

  void start(Duration holdSweepInterval) {
    repeat(
        () -> report("{} holds had run out", expireHolds.handle(HOLDS_AT_ONCE)), holdSweepInterval);
    repeat(() -> answeredRequests.forgetOld(clock.instant(), ANSWERS_AT_ONCE), FORGETTING_INTERVAL);
    repeat(
        () -> amendments.removeExpired(clock.instant(), AMENDMENTS_AT_ONCE), FORGETTING_INTERVAL);
    repeat(() -> logInAttempts.forgetOld(clock.instant(), NAMES_AT_ONCE), FORGETTING_INTERVAL);
    repeat(() -> quotes.forgetExpired(clock.instant(), QUOTES_AT_ONCE), FORGETTING_INTERVAL);
    repeat(
        () -> auditTrail.forgetOld(clock.instant().minus(auditKept), ENTRIES_AT_ONCE),
        FORGETTING_INTERVAL);
    repeat(
        () -> report("{} images had files and were not known", removeOrphanFiles.handle()),
        FILE_SWEEP_INTERVAL);
  }

  private static void report(String message, int swept) {
    if (swept > 0) {
      LOG.info(message, swept);
    }
  }

  private void repeat(Runnable work, Duration interval) {
    // It fails only by being cancelled, and failures of the work are told by attempt.
    var unused =
        thread.scheduleWithFixedDelay(
            () -> attempt(work), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  // A schedule ends at the first exception, and the database may only be away for a moment.
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("Housekeeping failed and will be tried again", e);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(STOP_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
