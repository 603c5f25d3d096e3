package org.roombooking.http.pipeline;

import java.time.Duration;
import java.util.function.Supplier;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Route;

/** Lets so many files be in memory at a time. Whoever comes after is told to come back. */
final class Uploads {

  private static final int AT_A_TIME = 16;

  private final Places places = new Places(AT_A_TIME, Duration.ZERO, Phrase.FILES_BUSY);

  /** Does the work of a request, as soon as its file may be read. */
  <T> T take(Route route, Supplier<T> work) {
    return route.fileBytes().isEmpty() ? work.get() : places.take(work);
  }
}
