package org.roombooking.persistence.transactions;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets threads share transactions: those go together who come while another is under way. */
final class SharedTransactions {

  private final ThreadConnections connections;
  private final Gatherer<Supplier<?>, SharedTransaction> gatherer;

  /** None under way. */
  SharedTransactions(ThreadConnections connections) {
    this.connections = connections;
    this.gatherer =
        new Gatherer<>(work -> new SharedTransaction(connections, work.size(), this::ended));
  }

  private void ended(SharedTransaction shared) {
    gatherer.ended(shared);
  }

  /**
   * Does work as a part of a transaction.
   *
   * @return what it returned, or empty if nothing of it was kept and it has to be done alone
   */
  <T> Optional<Done<T>> attempt(Supplier<T> work) {
    var shared = gatherer.join(work).group();
    var part = new Part(shared);
    Optional<Done<T>> done = Optional.empty();
    connections.enter(part);
    try {
      done = Optional.of(new Done<>(work.get()));
    } catch (RuntimeException e) {
      // Done again alone, where it throws the same unless the sharing was to blame.
      done = Optional.empty();
    } finally {
      connections.leave();
      boolean isKept = shared.end(part, done.isPresent());
      done = done.filter(result -> isKept);
    }
    return done;
  }

  /** What work has returned. */
  record Done<T>(T result) {}
}
