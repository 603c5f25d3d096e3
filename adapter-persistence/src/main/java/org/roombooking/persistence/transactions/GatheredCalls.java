package org.roombooking.persistence.transactions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.roombooking.persistence.transactions.GatheredCall.Step;

/**
 * Makes calls of ports for many at once: for those who share a transaction one call for all who are
 * about to make it; for those who are in none, and only look something up, one for all who came
 * while the one before was under way. Whoever is in a transaction of its own makes it alone.
 */
public final class GatheredCalls {

  private static final GatheredCall<Supplier<Object>, Object> READING =
      GatheredCall.reading(Step.READING, reads -> reads.stream().map(Supplier::get).toList());

  private final ThreadConnections connections;
  private final Map<GatheredCall<?, ?>, SharedCall<?, ?>> sharedCalls = new ConcurrentHashMap<>();

  public GatheredCalls(ThreadConnections connections) {
    this.connections = connections;
  }

  /** The answer to one of those who ask. */
  public <Q, A> A ask(GatheredCall<Q, A> call, Q question) {
    return switch (connections.open()) {
      case Part part -> part.ask(call, question);
      case OwnTransaction own -> call.alone(question);
      case null -> call.step() == Step.READING ? shared(call).ask(question) : call.alone(question);
    };
  }

  /**
   * The same for what is no part of anybody's transaction. The call may be made twice.
   *
   * @param call reads, or adds nothing that is there already
   */
  public <Q, A> A askOutside(GatheredCall<Q, A> call, Q question) {
    return connections.open() == null ? shared(call).ask(question) : call.alone(question);
  }

  @SuppressWarnings("unchecked") // It was made of the same call.
  private <Q, A> SharedCall<Q, A> shared(GatheredCall<Q, A> call) {
    return (SharedCall<Q, A>) sharedCalls.computeIfAbsent(call, made -> new SharedCall<>(made));
  }

  /**
   * Reads something by statements of its own, so that nobody has to leave a shared transaction for
   * it. They may lock only what is locked by nobody who waits for something else.
   */
  @SuppressWarnings("unchecked") // It answers with what it is given.
  public <T> T read(Supplier<T> reading) {
    return connections.open() instanceof Part part
        ? (T) part.ask(READING, (Supplier<Object>) reading)
        : reading.get();
  }
}
