package org.roombooking.http.problem;

import java.util.List;
import org.roombooking.http.language.Message;

/** A request nobody can understand. Thrown before anything has happened; answered with 400. */
public final class MalformedRequest extends RuntimeException {

  private final transient Message detail;
  private final transient List<FieldError> errors;

  /** The detail is a sentence for the client. */
  public MalformedRequest(Message detail) {
    this(detail, List.of());
  }

  public MalformedRequest(Message detail, List<FieldError> errors) {
    super(detail.key());
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  public Problem problem() {
    return Problem.of(ProblemCode.MALFORMED_REQUEST, detail).withErrors(errors);
  }
}
