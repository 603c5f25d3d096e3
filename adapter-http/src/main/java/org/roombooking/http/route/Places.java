package org.roombooking.http.route;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;

/** So many requests may do something costly at a time. Whoever finds no place is to come back. */
public final class Places {

  private final Semaphore free;
  private final Duration patience;
  private final Phrase whenAllAreTaken;

  /**
   * Places.
   *
   * @param patience how long a request waits for one, in the order in which they came; at least 0
   */
  public Places(int atATime, Duration patience, Phrase whenAllAreTaken) {
    this.free = new Semaphore(atATime, true);
    this.patience = patience;
    this.whenAllAreTaken = whenAllAreTaken;
  }

  /**
   * Does the work of a request, if there is a place for it.
   *
   * @throws RefusedRequest if there is none in time; nothing has been done then
   */
  public <T> T take(Supplier<T> work) {
    if (!isTaken()) {
      throw new RefusedRequest(
          Problem.of(ProblemCode.UNAVAILABLE, whenAllAreTaken.with())
              .withHeader("Retry-After", "1"));
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isTaken() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
