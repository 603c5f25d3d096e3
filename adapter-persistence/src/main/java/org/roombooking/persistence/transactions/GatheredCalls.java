package org.roombooking.persistence.transactions;

import java.util.List;
import java.util.function.Supplier;

/**
 * Makes calls of ports for those who share a transaction: one call for all who are about to make
 * it. Whoever is in a transaction of its own, or in none, makes it alone at once.
 */
public final class GatheredCalls {

  private static final GatheredCall<Supplier<Object>, Object> READING =
      GatheredCall.reading(
          GatheredCall.Step.READING, reads -> reads.stream().map(Supplier::get).toList());

  private final ThreadConnections connections;

  public GatheredCalls(ThreadConnections connections) {
    this.connections = connections;
  }

  /** The answer to one of those who ask. */
  public <Q, A> A ask(GatheredCall<Q, A> call, Q question) {
    return connections.open() instanceof Part part
        ? part.ask(call, question)
        : call.answers().apply(List.of(question)).getFirst();
  }

  /**
   * Reads something by statements of its own, so that nobody has to leave for it. They may lock
   * only what is locked by nobody who waits for something else.
   */
  @SuppressWarnings("unchecked") // It answers with what it is given.
  public <T> T read(Supplier<T> reading) {
    return (T) ask(READING, (Supplier<Object>) reading);
  }
}
