package org.roombooking.http.access;

import org.roombooking.domain.access.Username;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals of authentication are told. */
final class AccessProblems {

  private AccessProblems() {}

  static Answer registrationClosed() {
    return Answer.problem(
        Problem.of(ProblemCode.REGISTRATION_CLOSED, "Nobody can sign up at this service."));
  }

  static Answer usernameTaken(Username username) {
    return Answer.problem(
        Problem.of(
            ProblemCode.USERNAME_TAKEN, "The user name %s is taken.".formatted(username.value())));
  }

  static Answer badCredentials() {
    return unauthorized(ProblemCode.BAD_CREDENTIALS, "The user name or the password is wrong.");
  }

  static Answer invalidRefreshToken() {
    return unauthorized(
        ProblemCode.INVALID_REFRESH_TOKEN,
        "The refresh token is unknown, has expired or has been used; log in again.");
  }

  // RFC 9110 asks for a challenge in every 401.
  private static Answer unauthorized(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail).withHeader("WWW-Authenticate", "Bearer"));
  }
}
