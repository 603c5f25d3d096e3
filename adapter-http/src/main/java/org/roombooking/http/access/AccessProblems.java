package org.roombooking.http.access;

import java.time.Duration;
import org.roombooking.domain.access.Username;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
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

  static Answer tooManyFailures(Duration delay) {
    return Answer.problem(
        Problem.of(ProblemCode.TOO_MANY_REQUESTS, "Too many log-ins have failed; wait a moment.")
            .withHeader("Retry-After", Long.toString(delay.plusMillis(999).toSeconds())));
  }

  static Answer busy() {
    return Answer.problem(
        Problem.of(ProblemCode.UNAVAILABLE, "Too many users are logging in at the moment.")
            .withHeader("Retry-After", "5"));
  }

  static InvalidRequest weakPassword(String field) {
    return new InvalidRequest(
        field, FieldCode.WEAK_PASSWORD, "is one of the first that anybody would try");
  }

  // Not a 401: the caller is known, and a client that is told otherwise would log them out.
  static InvalidRequest wrongPassword() {
    return new InvalidRequest("current_password", FieldCode.WRONG_PASSWORD, "is wrong");
  }

  // RFC 9110 asks for a challenge in every 401.
  private static Answer unauthorized(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail).withHeader("WWW-Authenticate", "Bearer"));
  }
}
