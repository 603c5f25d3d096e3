package org.roombooking.http.problem;

import java.util.List;

/** A request nobody can understand. Thrown before anything has happened; answered with 400. */
public final class MalformedRequest extends RuntimeException {

  private final transient List<FieldError> errors;

  /** The detail is a sentence for the client. */
  public MalformedRequest(String detail) {
    this(detail, List.of());
  }

  public MalformedRequest(String detail, List<FieldError> errors) {
    super(detail);
    this.errors = List.copyOf(errors);
  }

  public Problem problem() {
    return Problem.of(ProblemCode.MALFORMED_REQUEST, String.valueOf(getMessage()))
        .withErrors(errors);
  }
}
