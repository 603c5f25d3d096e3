package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.util.UUID;

/**
 * What one thread does in a transaction that it shares with others. It may use the database through
 * {@link GatheredCalls} alone; whoever does anything else has to leave, and begins again alone.
 */
final class Part implements OpenTransaction {

  /** Thrown to a thread that has to leave the transaction; its work is done again alone. */
  static final class Leaving extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Leaving() {
      super("To be done again alone", null, false, false);
    }
  }

  private final SharedTransaction shared;
  private boolean failed;
  private boolean hasWritten;

  Part(SharedTransaction shared) {
    this.shared = shared;
  }

  <Q, A> A ask(GatheredCall<Q, A> call, Q question) {
    return shared.ask(this, call, question);
  }

  @Override
  public Connection connection() {
    throw new Leaving();
  }

  @Override
  public void partFailed() {
    failed = true;
  }

  boolean failed() {
    return failed;
  }

  void wrote() {
    hasWritten = true;
  }

  boolean hasWritten() {
    return hasWritten;
  }

  @Override
  public void doLast(UUID key, Runnable work) {
    throw new Leaving();
  }

  @Override
  public void doAfterwards(UUID key, Runnable work) {
    throw new Leaving();
  }

  @Override
  public boolean willDoLast(UUID key) {
    return false;
  }
}
