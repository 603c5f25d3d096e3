package org.roombooking.persistence.transactions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts threads together that come while others are under way. Usually one group is under way, and
 * whoever comes meanwhile waits for the next: the more come, the more go together, and the less
 * each costs. Nobody waits for company.
 *
 * @param <T> what each brings
 * @param <G> what those who go together do it with; equal to itself alone
 */
final class Gatherer<T, G> {

  /** At the most in one group, so that its statements stay of a size. */
  private static final int MOST_TOGETHER = 16;

  /** While so many are under way, whoever comes waits for one of them to end. */
  static final int MOST_UNDER_WAY = 4;

  /** Who has been under way for longer waits for somebody, and others need not wait for it. */
  private static final Duration HELD_UP = Duration.ofMillis(50);

  private final Function<List<T>, G> begin;
  private final Duration heldUp;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Waiting> waiting = new ArrayDeque<>();

  /** When each began, by the clock of {@link System#nanoTime}. */
  private final Map<G, Long> underWay = new HashMap<>();

  /**
   * None under way.
   *
   * @param begin makes a group of those who bring this, of whom there is at least one
   */
  Gatherer(Function<List<T>, G> begin) {
    this(begin, HELD_UP);
  }

  /**
   * None under way.
   *
   * @param heldUp who has been under way for longer waits for somebody
   */
  Gatherer(Function<List<T>, G> begin, Duration heldUp) {
    this.begin = begin;
    this.heldUp = heldUp;
  }

  /**
   * One's place in a group.
   *
   * @param number from 0, in the order in which they came
   */
  record Place<G>(G group, int number) {}

  private final class Waiting {

    private final T brought;
    private final Condition found = lock.newCondition();
    private @Nullable Place<G> place;

    Waiting(T brought) {
      this.brought = brought;
    }

    void take(Place<G> its) {
      place = its;
      found.signal();
    }

    // Nobody else may come or end who would see that those under way are held up.
    Place<G> await() {
      boolean interrupted = false;
      while (place == null) {
        try {
          if (found.awaitNanos(heldUp.toNanos()) <= 0) {
            beginIfThereMayBe();
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return place;
    }
  }

  /** Waits for a place in a group, which has begun when it is there. */
  Place<G> join(T brought) {
    lock.lock();
    try {
      var own = new Waiting(brought);
      waiting.add(own);
      beginIfThereMayBe();
      return own.await();
    } finally {
      lock.unlock();
    }
  }

  /** Lets the next begin. To be told once of each. */
  void ended(G group) {
    lock.lock();
    try {
      underWay.remove(group);
      beginIfThereMayBe();
    } finally {
      lock.unlock();
    }
  }

  private void beginIfThereMayBe() {
    if (!waiting.isEmpty() && underWay.size() < MOST_UNDER_WAY && isNextDue()) {
      var next = nextWaiting();
      var group = begin.apply(next.stream().map(one -> one.brought).toList());
      underWay.put(group, System.nanoTime());
      for (int number = 0; number < next.size(); number++) {
        next.get(number).take(new Place<>(group, number));
      }
    }
  }

  private List<Waiting> nextWaiting() {
    var next = new ArrayList<Waiting>();
    while (next.size() < MOST_TOGETHER && !waiting.isEmpty()) {
      next.add(waiting.remove());
    }
    return next;
  }

  private boolean isNextDue() {
    long now = System.nanoTime();
    return waiting.size() >= MOST_TOGETHER
        || underWay.values().stream().allMatch(begun -> now - begun > heldUp.toNanos());
  }
}
