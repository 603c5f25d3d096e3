package org.roombooking.http.access;

import java.time.Duration;
import org.roombooking.domain.access.Username;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
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
        Problem.of(ProblemCode.REGISTRATION_CLOSED, Phrase.NOBODY_SIGNS_UP.with()));
  }

  static Answer usernameTaken(Username username) {
    return Answer.problem(
        Problem.of(ProblemCode.USERNAME_TAKEN, Phrase.USERNAME_TAKEN.with(username.value())));
  }

  static Answer badCredentials() {
    return unauthorized(ProblemCode.BAD_CREDENTIALS, Phrase.CREDENTIALS_WRONG.with());
  }

  static Answer invalidRefreshToken() {
    return unauthorized(ProblemCode.INVALID_REFRESH_TOKEN, Phrase.LOG_IN_AGAIN.with());
  }

  static Answer tooManyFailures(Duration delay) {
    return Answer.problem(
        Problem.of(ProblemCode.TOO_MANY_REQUESTS, Phrase.LOG_INS_FAILED.with())
            .withHeader("Retry-After", Long.toString(delay.plusMillis(999).toSeconds())));
  }

  static Answer busy() {
    return Answer.problem(
        Problem.of(ProblemCode.UNAVAILABLE, Phrase.LOG_INS_BUSY.with())
            .withHeader("Retry-After", "5"));
  }

  static InvalidRequest weakPassword(String field) {
    return new InvalidRequest(field, FieldCode.WEAK_PASSWORD, Phrase.PASSWORD_GUESSED_FIRST.with());
  }

  // Not a 401: the caller is known, and a client that is told otherwise would log them out.
  static InvalidRequest wrongPassword() {
    return new InvalidRequest(
        "current_password", FieldCode.WRONG_PASSWORD, Phrase.PASSWORD_WRONG.with());
  }

  // RFC 9110 asks for a challenge in every 401.
  private static Answer unauthorized(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail).withHeader("WWW-Authenticate", "Bearer"));
  }
}
