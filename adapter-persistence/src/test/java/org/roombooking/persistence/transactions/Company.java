package org.roombooking.persistence.transactions;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.roombooking.application.transactions.Transactions;

/** Callers who share one transaction for certain, if there are no more than sixteen of them. */
public final class Company {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private Company() {}

  /**
   * Lets callers go who do something together each, as soon as all of them wait for a transaction.
   *
   * @param caller told its number, from 0; begins with work that is done together
   */
  public static <T> List<Future<T>> start(
      Transactions transactions, int callers, IntFunction<T> caller) {
    var mayGo = new CountDownLatch(1);
    try {
      takeAllPlaces(transactions, mayGo);
      var tasks =
          IntStream.range(0, callers)
              .mapToObj(number -> new FutureTask<>(() -> caller.apply(number)))
              .toList();
      tasks.stream().map(Thread.ofVirtual()::start).toList().forEach(Company::awaitWaiting);
      return List.copyOf(tasks);
    } finally {
      mayGo.countDown();
    }
  }

  /** The same, and waits until all of them have come through, or have failed. */
  public static <T> List<Future<T>> of(
      Transactions transactions, int callers, IntFunction<T> caller) {
    var started = start(transactions, callers, caller);
    started.forEach(Company::awaitEnd);
    return started;
  }

  /** What each of them got; none may have failed. */
  public static <T> List<T> got(List<Future<T>> ended) {
    return ended.stream().map(Company::finish).toList();
  }

  /** What those were told who have failed. */
  public static <T> List<Throwable> failures(List<Future<T>> ended) {
    return ended.stream()
        .filter(one -> one.state() == Future.State.FAILED)
        .map(Future::exceptionNow)
        .toList();
  }

  /** What one of them got, once it has come through. */
  public static <T> T finish(Future<T> one) {
    awaitEnd(one);
    return one.resultNow();
  }

  /** Waits until something has happened. */
  public static void await(CountDownLatch happened) {
    try {
      if (!happened.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("It did not happen");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private static void takeAllPlaces(Transactions transactions, CountDownLatch mayGo) {
    var taken = new CountDownLatch(Gatherer.MOST_UNDER_WAY);
    for (int place = 0; place < Gatherer.MOST_UNDER_WAY; place++) {
      Thread.startVirtualThread(() ->
          transactions.callTogether(() -> {
            taken.countDown();
            await(mayGo);
            return true;
          }));
    }
    await(taken);
  }

  /** Waits until one who does something together waits for others. */
  public static void awaitWaiting(Thread caller) {
    var deadline = Instant.now().plus(LONGEST_WAIT);
    while (caller.isAlive() && !isWaiting(caller)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("It does not wait for anybody");
      }
      Thread.onSpinWait();
    }
  }

  // Waits for a condition, not for a lock that somebody has for a moment.
  private static boolean isWaiting(Thread caller) {
    return Arrays.stream(caller.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith("ConditionObject"));
  }

  private static void awaitEnd(Future<?> one) {
    try {
      one.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      // It is for the test to look.
      return;
    } catch (TimeoutException e) {
      throw new AssertionError("A caller did not come through", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
