package org.roombooking.application.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Callers that all start at one moment. */
public final class Race {

  public static final int CALLERS = 32;

  private static final int SECONDS_TO_FINISH = 120;

  private Race() {}

  /**
   * Lets {@value #CALLERS} callers go at once.
   *
   * @param caller told its number, from 0
   * @return what each of them got, in the order of their numbers
   */
  public static <T> List<T> of(IntFunction<T> caller) {
    var ready = new CountDownLatch(CALLERS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results =
          IntStream.range(0, CALLERS)
              .<Callable<T>>mapToObj(number ->
                  () -> {
                    ready.countDown();
                    ready.await();
                    return caller.apply(number);
                  })
              .map(threads::submit)
              .toList();
      return results.stream().map(Race::finish).toList();
    }
  }

  /** How many of each kind there are. */
  public static Map<Class<?>, Long> count(Collection<?> outcomes) {
    return outcomes.stream().collect(groupingBy(Object::getClass, counting()));
  }

  private static <T> T finish(Future<T> result) {
    try {
      return result.get(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The race was broken off", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("A caller did not come through", e);
    }
  }
}
