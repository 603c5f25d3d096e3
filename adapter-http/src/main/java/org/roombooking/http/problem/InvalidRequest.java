package org.roombooking.http.problem;

import java.util.List;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;

/** A request that can be understood and asks for something wrong. Answered with 422. */
public final class InvalidRequest extends RuntimeException {

  private final transient List<FieldError> errors;

  public InvalidRequest(String field, FieldCode code, Message message) {
    this(List.of(new FieldError(field, code, message)));
  }

  public InvalidRequest(List<FieldError> errors) {
    super("invalid request");
    this.errors = List.copyOf(errors);
  }

  public Problem problem() {
    return Problem.of(ProblemCode.INVALID_REQUEST, Phrase.SEE_ERRORS_INVALID.with())
        .withErrors(errors);
  }
}
