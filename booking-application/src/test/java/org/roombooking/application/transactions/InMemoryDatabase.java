package org.roombooking.application.transactions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the in-memory adapters share. One transaction at a time reads or writes: from its first use
 * of a table to its end the others wait. What a failed one has written is undone.
 */
public final class InMemoryDatabase {

  private final Turns turns;
  private final Map<Thread, Transaction> open = new ConcurrentHashMap<>();
  private final Set<Object> claims = ConcurrentHashMap.newKeySet();

  public InMemoryDatabase() {
    this(new LockedTurns());
  }

  public InMemoryDatabase(Turns turns) {
    this.turns = turns;
  }

  /** Reads or writes tables, in the caller's transaction or in one of its own. */
  public <T> T use(Supplier<T> work) {
    return inTransaction(() -> {
      turns.take();
      return work.get();
    });
  }

  /**
   * Claims something for the caller's transaction until it ends, without waiting.
   *
   * @return false if another transaction has it
   */
  public boolean tryToClaim(Object claim) {
    var transaction = current();
    if (transaction.claims.contains(claim)) {
      return true;
    }
    return claims.add(claim) && transaction.claims.add(claim);
  }

  /** Runs work in a transaction of its own, or in the one this thread is already in. */
  public <T> T inTransaction(Supplier<T> work) {
    var thread = Thread.currentThread();
    if (open.containsKey(thread)) {
      return work.get();
    }
    var transaction = new Transaction();
    open.put(thread, transaction);
    try {
      T result = work.get();
      transaction.undo.clear();
      return result;
    } finally {
      transaction.undo.forEach(Runnable::run);
      open.remove(thread);
      claims.removeAll(transaction.claims);
      turns.giveBack();
    }
  }

  boolean isInTransaction() {
    return open.containsKey(Thread.currentThread());
  }

  /** What takes a change back if the transaction fails. */
  void onUndo(Runnable takeBack) {
    current().undo.push(takeBack);
  }

  private Transaction current() {
    var transaction = open.get(Thread.currentThread());
    if (transaction == null) {
      throw new IllegalStateException("Not within a transaction");
    }
    return transaction;
  }

  private static final class Transaction {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Set<Object> claims = new HashSet<>();
  }
}
