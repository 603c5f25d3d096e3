package org.roombooking.http.pipeline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.roombooking.application.access.Caller;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Received;

/** Finds out who calls, by {@code Authorization: Bearer}. The only place that reads the header. */
final class Authentication {

  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

  private final CallerFinder callers;

  Authentication(CallerFinder callers) {
    this.callers = callers;
  }

  /** The caller where the route needs one; nobody on a public route, whatever was sent. */
  Optional<Caller> caller(Access access, Received received) {
    if (!access.needsCaller()) {
      return Optional.empty();
    }
    var header = received.header("Authorization");
    if (header.isEmpty()) {
      throw refused(Phrase.SIGN_IN_NEEDED.with(), "Bearer");
    }
    var bearer = BEARER.matcher(header.get().strip());
    var caller = bearer.matches() ? callers.find(bearer.group(1)) : Optional.<Caller>empty();
    if (caller.isEmpty()) {
      throw refused(Phrase.TOKEN_NOT_VALID.with(), "Bearer error=\"invalid_token\"");
    }
    return caller.map(known -> known.by(received.origin()));
  }

  private static RefusedRequest refused(Message detail, String challenge) {
    return new RefusedRequest(
        Problem.of(ProblemCode.UNAUTHENTICATED, detail).withHeader("WWW-Authenticate", challenge));
  }
}
