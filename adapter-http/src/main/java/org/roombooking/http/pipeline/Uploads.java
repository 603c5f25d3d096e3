package org.roombooking.http.pipeline;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.roombooking.http.route.Route;

/** Lets so many files be in memory at a time. Whoever comes after is told to come back. */
final class Uploads {

  private static final int AT_A_TIME = 16;

  private final Semaphore places = new Semaphore(AT_A_TIME);

  /** Does the work of a request, as soon as its file may be read. */
  <T> T take(Route route, Supplier<T> work) {
    return route.fileBytes().isEmpty() ? work.get() : takeFile(work);
  }

  private <T> T takeFile(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw new RefusedRequest(
          Problem.of(ProblemCode.UNAVAILABLE, Phrase.FILES_BUSY.with())
              .withHeader("Retry-After", "1"));
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
