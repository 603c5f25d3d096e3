package org.roombooking.persistence.transactions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets threads share transactions. Usually one is under way, and whoever comes meanwhile waits for
 * the next: the more come, the more share it, and the less each costs. Nobody waits for company.
 */
final class SharedTransactions {

  /** At the most in one, so that its statements stay of a size. */
  private static final int MOST_PARTS = 16;

  private static final int MOST_UNDER_WAY = 4;

  /** Who has been under way for longer waits for somebody, and others need not wait for it. */
  private static final Duration HELD_UP = Duration.ofMillis(50);

  private final ThreadConnections connections;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Place> waiting = new ArrayDeque<>();
  private final Set<SharedTransaction> underWay = new HashSet<>();

  /** None under way. */
  SharedTransactions(ThreadConnections connections) {
    this.connections = connections;
  }

  /** A thread's place in a transaction, once there is one. */
  private final class Place {

    private final Condition found = lock.newCondition();
    private @Nullable SharedTransaction shared;

    void take(SharedTransaction transaction) {
      shared = transaction;
      found.signal();
    }

    // Nobody else may come or end who would see that those under way are held up.
    SharedTransaction await() {
      boolean interrupted = false;
      while (shared == null) {
        try {
          if (found.awaitNanos(HELD_UP.toNanos()) <= 0) {
            beginIfThereMayBe();
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return shared;
    }
  }

  /**
   * Does work as a part of a transaction.
   *
   * @return what it returned, or empty if nothing of it was kept and it has to be done alone
   */
  <T> Optional<Done<T>> attempt(Supplier<T> work) {
    var shared = awaitPlace();
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

  private SharedTransaction awaitPlace() {
    lock.lock();
    try {
      var place = new Place();
      waiting.add(place);
      beginIfThereMayBe();
      return place.await();
    } finally {
      lock.unlock();
    }
  }

  private void ended(SharedTransaction shared) {
    lock.lock();
    try {
      underWay.remove(shared);
      beginIfThereMayBe();
    } finally {
      lock.unlock();
    }
  }

  private void beginIfThereMayBe() {
    if (!waiting.isEmpty() && underWay.size() < MOST_UNDER_WAY && isNextDue()) {
      int parts = Math.min(waiting.size(), MOST_PARTS);
      var shared = new SharedTransaction(connections, parts, this::ended);
      underWay.add(shared);
      for (int i = 0; i < parts; i++) {
        waiting.remove().take(shared);
      }
    }
  }

  private boolean isNextDue() {
    return waiting.size() >= MOST_PARTS
        || underWay.stream().allMatch(shared -> shared.isOlderThan(HELD_UP));
  }
}
