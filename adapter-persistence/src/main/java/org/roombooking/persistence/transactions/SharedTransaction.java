package org.roombooking.persistence.transactions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Transactions;

/**
 * A transaction of the database in which several threads do their work, each its own part. Their
 * calls are gathered: when every thread waits for an answer or has ended, the calls of the earliest
 * step are made as one, by the thread that came last. It is committed when all have ended.
 *
 * <p>It is kept as a whole or not at all. If a call fails, or one who has written something does
 * not end well, nothing is kept, and each does its work again alone.
 */
final class SharedTransaction {

  // integrity_constraint_violation and transaction_rollback: the database has kept nothing.
  private static final Set<String> ROLLED_BACK = Set.of("23", "40");

  private static final String NOBODY_KNOWS = "40003";

  private final ThreadConnections connections;
  private final Consumer<SharedTransaction> whenEnded;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private final List<Asked<?, ?>> waiting = new ArrayList<>();
  private @Nullable OwnTransaction transaction;

  /** Threads that do not wait for an answer. */
  private int working;

  /** Parts that have not ended. */
  private int open;

  private boolean broken;
  private boolean hasEnded;

  /** Why it could not begin, if so. */
  private Transactions.@Nullable Unavailable unavailable;

  /** What went wrong while it was committed, if it may be kept all the same. */
  private @Nullable RuntimeException lost;

  /**
   * Not begun yet.
   *
   * @param parts of how many parts, at least 1
   * @param whenEnded run once, when all of them have ended
   */
  SharedTransaction(
      ThreadConnections connections, int parts, Consumer<SharedTransaction> whenEnded) {
    this.connections = connections;
    this.whenEnded = whenEnded;
    this.working = parts;
    this.open = parts;
  }

  /** A question of a thread, and later its answer. */
  private final class Asked<Q, A> {

    private final Part part;
    private final GatheredCall<Q, A> call;
    private final Q question;
    private final Condition answered = lock.newCondition();
    private @Nullable A answer;
    private boolean leaves;

    Asked(Part part, GatheredCall<Q, A> call, Q question) {
      this.part = part;
      this.call = call;
      this.question = question;
    }

    void answer(A found) {
      if (call.writes().test(found)) {
        part.wrote();
      }
      answer = found;
      answered.signal();
    }

    void leave() {
      leaves = true;
      answered.signal();
    }

    A await() {
      while (answer == null && !leaves) {
        answered.awaitUninterruptibly();
      }
      if (answer == null) {
        throw new Part.Leaving();
      }
      return answer;
    }
  }

  <Q, A> A ask(Part part, GatheredCall<Q, A> call, Q question) {
    lock.lock();
    try {
      if (broken) {
        throw new Part.Leaving();
      }
      var asked = new Asked<>(part, call, question);
      waiting.add(asked);
      working--;
      callIfAllWait();
      return asked.await();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends a part, and waits until all have ended.
   *
   * @param wentWell whether what it did is to be kept
   * @return whether it is kept
   * @throws DataAccessException if nobody knows; who did it again might do it twice
   * @throws Transactions.Unavailable if there was no connection: who waited again for one would
   *     wait twice as long as others
   */
  boolean end(Part part, boolean wentWell) {
    lock.lock();
    try {
      boolean isKept = wentWell && !part.failed();
      working--;
      open--;
      if (!isKept && part.hasWritten()) {
        breakOff();
      }
      callIfAllWait();
      if (open == 0) {
        finish();
      }
      while (!hasEnded) {
        ended.awaitUninterruptibly();
      }
      if (unavailable != null) {
        throw new Transactions.Unavailable(unavailable);
      }
      if (isKept && lost != null) {
        throw new DataAccessException("Nobody knows whether it was committed", lost);
      }
      return isKept && !broken;
    } finally {
      lock.unlock();
    }
  }

  private void callIfAllWait() {
    if (working == 0 && !waiting.isEmpty()) {
      var earliest =
          waiting.stream().min(Comparator.comparing(asked -> asked.call.step())).orElseThrow();
      make(earliest.call);
    }
  }

  private <Q, A> void make(GatheredCall<Q, A> call) {
    var asking = asking(call);
    boolean made = false;
    try {
      answer(asking, connections.within(begunTransaction(), () -> answers(call, asking)));
      made = true;
    } catch (RuntimeException e) {
      // Whoever asked finds out alone what went wrong, and whether it was theirs.
      made = false;
    } finally {
      if (!made) {
        breakOff();
      }
    }
  }

  private OwnTransaction begunTransaction() {
    if (transaction == null) {
      transaction = begin();
    }
    return transaction;
  }

  private OwnTransaction begin() {
    try {
      return connections.beginForMany();
    } catch (Transactions.Unavailable e) {
      unavailable = e;
      throw e;
    }
  }

  private static <Q, A> List<A> answers(GatheredCall<Q, A> call, List<Asked<Q, A>> asking) {
    return call.answers().apply(asking.stream().map(asked -> asked.question).toList());
  }

  private <Q, A> void answer(List<Asked<Q, A>> asking, List<A> answers) {
    for (int i = 0; i < asking.size(); i++) {
      asking.get(i).answer(answers.get(i));
    }
    waiting.removeAll(asking);
    working += asking.size();
  }

  @SuppressWarnings("unchecked") // Who makes the same call asks and is answered the same.
  private <Q, A> List<Asked<Q, A>> asking(GatheredCall<Q, A> call) {
    return waiting.stream()
        .filter(asked -> asked.call.equals(call))
        .map(asked -> (Asked<Q, A>) asked)
        .toList();
  }

  private void breakOff() {
    broken = true;
    waiting.forEach(Asked::leave);
    working += waiting.size();
    waiting.clear();
  }

  private void finish() {
    try {
      if (transaction != null) {
        finish(transaction);
      }
    } finally {
      hasEnded = true;
      ended.signalAll();
      whenEnded.accept(this);
    }
  }

  private void finish(OwnTransaction begun) {
    boolean committed = false;
    try {
      if (!broken) {
        begun.commit();
        committed = true;
      }
    } catch (RuntimeException e) {
      if (mayBeKept(e)) {
        lost = e;
      }
    } finally {
      if (!committed) {
        broken = true;
        begun.rollBack(new Part.Leaving());
      }
      connections.giveBack(begun);
    }
  }

  private static boolean mayBeKept(RuntimeException inCommit) {
    return inCommit instanceof DataAccessException told
        && (NOBODY_KNOWS.equals(told.sqlState())
            || !ROLLED_BACK.contains(told.sqlState().substring(0, 2)));
  }
}
