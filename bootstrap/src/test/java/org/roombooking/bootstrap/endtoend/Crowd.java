package org.roombooking.bootstrap.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers who all call at the same moment. */
final class Crowd {

  private Crowd() {}

  /** How often each verdict was given, by verdict. */
  static Map<String, Integer> verdicts(int callers, IntFunction<ApiClient.Reply> call) {
    var verdicts = new TreeMap<String, Integer>();
    for (var reply : replies(callers, call)) {
      verdicts.merge(reply.verdict(), 1, Integer::sum);
    }
    return verdicts;
  }

  static List<ApiClient.Reply> replies(int callers, IntFunction<ApiClient.Reply> call) {
    var allHere = new CountDownLatch(callers);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<ApiClient.Reply>>();
      for (int i = 0; i < callers; i++) {
        int caller = i;
        calls.add(
            threads.submit(() -> {
              allHere.countDown();
              allHere.await();
              return call.apply(caller);
            }));
      }
      return calls.stream().map(Crowd::answerOf).toList();
    }
  }

  private static ApiClient.Reply answerOf(Future<ApiClient.Reply> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A caller failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
