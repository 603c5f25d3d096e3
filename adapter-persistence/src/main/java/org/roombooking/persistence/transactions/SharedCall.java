package org.roombooking.persistence.transactions;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Transactions;

/**
 * A call for callers who are in no transaction. Those who ask while it is under way are answered
 * together by the next. It begins after all of them have asked, so that none is told what was
 * already out of date when it did. If it fails for several, each makes it again alone; so it only
 * reads, or adds nothing that is there already.
 */
final class SharedCall<Q, A> {

  private final GatheredCall<Q, A> call;
  private final Gatherer<Q, Making> gatherer = new Gatherer<>(Making::new);

  /** Nobody has asked yet. */
  SharedCall(GatheredCall<Q, A> call) {
    this.call = call;
  }

  /** The answer to one of those who ask. */
  A ask(Q question) {
    var place = gatherer.join(question);
    var making = place.group();
    // The first of them asks for all.
    if (place.number() == 0) {
      making.make();
    }
    var answers = making.await();
    return answers != null ? answers.get(place.number()) : call.alone(question);
  }

  private final class Making {

    private final List<Q> questions;

    /** Null if each has to ask alone. */
    private final CompletableFuture<@Nullable List<A>> answers = new CompletableFuture<>();

    Making(List<Q> questions) {
      this.questions = questions;
    }

    void make() {
      try {
        answers.complete(call.answers().apply(questions));
      } catch (Transactions.Unavailable e) {
        answers.completeExceptionally(e);
      } catch (RuntimeException e) {
        askAloneAfter(e);
      } finally {
        gatherer.ended(this);
        // Nobody waits for ever, whatever was thrown.
        answers.complete(null);
      }
    }

    @Nullable List<A> await() {
      try {
        return answers.join();
      } catch (CompletionException e) {
        throw new Transactions.Unavailable(e);
      }
    }

    // Whoever asked finds out alone what went wrong, and whether it was theirs.
    private void askAloneAfter(RuntimeException failure) {
      if (questions.size() == 1) {
        throw failure;
      }
    }
  }
}
