package org.roombooking.persistence.inventory;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Somebody else, with a connection of their own. */
final class OtherThread {

  private OtherThread() {}

  /** Lets them do some work, and waits until it is done. */
  static void run(Runnable work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      thread.submit(work).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
