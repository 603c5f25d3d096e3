package org.roombooking.bootstrap.replay;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does many things at once and waits until all are done. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  Workers(int atOnce) {
    threads =
        Executors.newFixedThreadPool(atOnce, Thread.ofPlatform().name("replay-", 0).factory());
  }

  <T> void forEach(Collection<T> items, Consumer<T> work) {
    var calls =
        items.stream()
            .<Callable<Boolean>>map(item ->
                () -> {
                  work.accept(item);
                  return true;
                })
            .toList();
    try {
      rethrowFirstFailure(threads.invokeAll(calls));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReplayBroken("Interrupted");
    }
  }

  private static void rethrowFirstFailure(List<Future<Boolean>> done) throws InterruptedException {
    for (var future : done) {
      try {
        future.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
