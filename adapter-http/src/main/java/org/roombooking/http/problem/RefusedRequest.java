package org.roombooking.http.problem;

/**
 * A request turned away by the conventions all routes share: no credentials, too large, wrong media
 * type, stale version. What a use case refuses is an answer, never this.
 */
public final class RefusedRequest extends RuntimeException {

  private final transient Problem problem;

  public RefusedRequest(Problem problem) {
    super(problem.code().name());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
