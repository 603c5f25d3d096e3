package org.roombooking.http.pipeline;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.roombooking.application.access.Caller;
import org.roombooking.application.integration.IdempotentRequests.Outcome;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.roombooking.http.route.Received;
import org.roombooking.http.route.Route;

/**
 * Honours {@code Idempotency-Key}: what a use case decided is kept and given again, byte for byte.
 * A request refused before its handler decided anything is not kept.
 */
public final class Replays {

  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
  private static final String ANONYMOUS = "anonymous";

  private final RepeatedRequests repeated;
  private final Fingerprints fingerprints;

  /** The key must be the same in all processes that share a database. */
  public Replays(RepeatedRequests repeated, byte[] fingerprintKey) {
    this.repeated = repeated;
    this.fingerprints = new Fingerprints(fingerprintKey);
  }

  Rendered answer(
      Route route, Received received, Optional<Caller> caller, Supplier<Rendered> work) {
    var key = route.replayed() ? received.header(HEADER) : Optional.<String>empty();
    return key.isEmpty()
        ? work.get()
        : answerOnce(identify(route, received, caller, key.get()), route.together(), work);
  }

  private Rendered answerOnce(KeyedRequest request, boolean together, Supplier<Rendered> work) {
    try {
      return switch (repeated.handle(request, together, () -> keepable(work.get()))) {
        case Outcome.First(StoredAnswer answer) -> Rendered.of(answer);
        case Outcome.Repeated(StoredAnswer answer) -> again(answer);
        case Outcome.DifferentRequest() ->
            throw refused(ProblemCode.IDEMPOTENCY_KEY_REUSED, Phrase.KEY_REUSED);
        case Outcome.StillRunning() ->
            throw refused(ProblemCode.REQUEST_IN_PROGRESS, Phrase.KEY_IN_PROGRESS);
      };
    } catch (NotKept passing) {
      return passing.answer;
    }
  }

  private KeyedRequest identify(
      Route route, Received received, Optional<Caller> caller, String key) {
    if (!KEY.matcher(key).matches()) {
      throw new InvalidRequest(HEADER, FieldCode.BAD_FORMAT, Phrase.MUST_BE_KEY.with());
    }
    return new KeyedRequest(
        caller.map(c -> c.user().value().toString()).orElse(ANONYMOUS),
        received.method() + " " + received.path(),
        key,
        fingerprint(route, received));
  }

  private String fingerprint(Route route, Received received) {
    return route
        .file(received)
        .map(file -> fingerprints.ofFile(received, file))
        .orElseGet(() -> fingerprints.of(received));
  }

  private static StoredAnswer keepable(Rendered answer) {
    if (answer.status() >= 500 || answer.status() == ProblemCode.TOO_MANY_REQUESTS.status()) {
      throw new NotKept(answer);
    }
    return answer.toStored();
  }

  private static Rendered again(StoredAnswer stored) {
    var headers = new LinkedHashMap<>(stored.headers());
    headers.put("Idempotent-Replayed", "true");
    return Rendered.of(new StoredAnswer(stored.status(), headers, stored.body()));
  }

  private static RefusedRequest refused(ProblemCode code, Phrase detail) {
    var problem = Problem.of(code, detail.with());
    return new RefusedRequest(
        code == ProblemCode.REQUEST_IN_PROGRESS ? problem.withHeader("Retry-After", "1") : problem);
  }

  /** Carries an answer that says "not now" past whoever would keep it. */
  private static final class NotKept extends RuntimeException {

    private final transient Rendered answer;

    NotKept(Rendered answer) {
      super("not kept", null, false, false);
      this.answer = answer;
    }
  }
}
