package org.roombooking.bootstrap.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command has opened. It is closed once, the last first, when the command ends or the
 * process is told to stop, whichever comes first. Safe for many threads.
 */
public final class Closing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private boolean closed;

  /**
   * Takes charge of a resource and returns it; if the stop was faster, closes it at once.
   *
   * @throws IllegalStateException if the command has been told to stop
   */
  public synchronized <T extends AutoCloseable> T add(T resource) {
    if (closed) {
      close(resource);
      throw new IllegalStateException("stopped meanwhile");
    }
    opened.push(resource);
    return resource;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!opened.isEmpty()) {
      close(opened.pop());
    }
    notifyAll();
  }

  /** Returns when everything is closed. */
  synchronized void awaitEnd() throws InterruptedException {
    while (!closed) {
      wait();
    }
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
