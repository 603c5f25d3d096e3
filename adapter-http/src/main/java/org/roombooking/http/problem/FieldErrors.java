package org.roombooking.http.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;

/** Gathers everything wrong with a request, so that the client hears of all of it at once. */
public final class FieldErrors {

  // A client that sends ten thousand wrong fields learns enough from the first fifty.
  private static final int MOST_TOLD = 50;

  private static final Comparator<FieldError> BY_FIELD_AND_CODE =
      Comparator.comparing(FieldError::field).thenComparing(FieldError::code);

  private final List<FieldError> errors = new ArrayList<>();

  public void add(String field, FieldCode code, Message message) {
    if (errors.size() < MOST_TOLD) {
      errors.add(new FieldError(field, code, message));
    }
  }

  /** Notes an error where the rule does not hold, and goes on. */
  public FieldErrors require(boolean holds, String field, FieldCode code, Message message) {
    if (!holds) {
      add(field, code, message);
    }
    return this;
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /** Refuses the request when anything was noted: as malformed if any part cannot be understood. */
  public void throwIfAny() {
    if (errors.isEmpty()) {
      return;
    }
    var sorted = errors.stream().sorted(BY_FIELD_AND_CODE).toList();
    if (sorted.stream().anyMatch(error -> error.code().isMalformed())) {
      throw new MalformedRequest(Phrase.SEE_ERRORS_MALFORMED.with(), sorted);
    }
    throw new InvalidRequest(sorted);
  }
}
