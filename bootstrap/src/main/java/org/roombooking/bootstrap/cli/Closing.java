package org.roombooking.bootstrap.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command has opened. It is closed once, the last first, when the command ends or the
 * process is told to stop, whichever comes first. Safe for many threads.
 */
public final class Closing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final ReentrantLock ending = new ReentrantLock();
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean closed;

  /**
   * Takes charge of a resource and returns it; if the stop was faster, closes it at once.
   *
   * @throws IllegalStateException if the command has been told to stop
   */
  public <T extends AutoCloseable> T add(T resource) {
    if (!push(resource)) {
      close(resource);
      throw new IllegalStateException("stopped meanwhile");
    }
    return resource;
  }

  /** Whether the end has begun. */
  public synchronized boolean isClosed() {
    return closed;
  }

  // Whoever comes second waits: the process must not end before everything is closed.
  @Override
  public void close() {
    ending.lock();
    try {
      for (var next = pop(); next.isPresent(); next = pop()) {
        close(next.get());
      }
      ended.countDown();
    } finally {
      ending.unlock();
    }
  }

  /** Returns when everything is closed. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private synchronized boolean push(AutoCloseable resource) {
    if (!closed) {
      opened.push(resource);
    }
    return !closed;
  }

  private synchronized Optional<AutoCloseable> pop() {
    closed = true;
    return Optional.ofNullable(opened.poll());
  }

  // One that cannot be closed must not keep the others open.
  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.warn("{} was not closed in order", resource.getClass().getSimpleName(), e);
    }
  }
}
