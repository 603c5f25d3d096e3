package org.roombooking.application.integration;

import java.time.Clock;
import java.util.function.Supplier;
import org.roombooking.application.transactions.Transactions;

/**
 * Does once what is asked for twice: the effect, the key it was asked with and the answer are
 * written in one transaction, so that a repeated request gets the first answer again, whatever has
 * crashed since.
 */
public final class IdempotentRequests {

  /** What became of a request with a key. */
  public sealed interface Outcome {

    record First(StoredAnswer answer) implements Outcome {}

    record Repeated(StoredAnswer answer) implements Outcome {}

    /** The key was used for something else before. */
    record DifferentRequest() implements Outcome {}

    /** The first request with this key has not been answered yet. */
    record StillRunning() implements Outcome {}
  }

  private final AnsweredRequests answered;
  private final Transactions transactions;
  private final Clock clock;

  public IdempotentRequests(AnsweredRequests answered, Transactions transactions, Clock clock) {
    this.answered = answered;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Runs the work unless the same request has been answered.
   *
   * @param together whether it is work that may share a transaction, {@link
   *     Transactions#callTogether}
   * @param work runs within the transaction; if it throws, neither effect nor key is kept
   */
  public Outcome handle(KeyedRequest request, boolean together, Supplier<StoredAnswer> work) {
    return together
        ? transactions.callTogether(() -> answerOnce(request, work))
        : transactions.call(() -> answerOnce(request, work));
  }

  private Outcome answerOnce(KeyedRequest request, Supplier<StoredAnswer> work) {
    return switch (answered.begin(request, clock.instant())) {
      case AnsweredRequests.Beginning.Answered(String fingerprint, StoredAnswer answer) ->
          fingerprint.equals(request.fingerprint())
              ? new Outcome.Repeated(answer)
              : new Outcome.DifferentRequest();
      case AnsweredRequests.Beginning.Running() -> new Outcome.StillRunning();
      case AnsweredRequests.Beginning.New() -> new Outcome.First(answer(request, work));
    };
  }

  private StoredAnswer answer(KeyedRequest request, Supplier<StoredAnswer> work) {
    var answer = work.get();
    if (!answered.keep(request, answer, clock.instant())) {
      throw new Transactions.Restart("The same request was answered at the same moment");
    }
    return answer;
  }
}
