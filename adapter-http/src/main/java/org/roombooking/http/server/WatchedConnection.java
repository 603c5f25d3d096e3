package org.roombooking.http.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.thread.Scheduler;

/** A connection that knows what it waits for, and since when. */
final class WatchedConnection extends SocketChannelEndPoint {

  /** What a connection waits for. */
  private sealed interface Waiting {

    record ForRequest() implements Waiting {}

    record ForHead(long sinceNanos) implements Waiting {}

    record ForBody(long sinceNanos) implements Waiting {}

    record ForAnswer() implements Waiting {}
  }

  private final AtomicReference<Waiting> waiting = new AtomicReference<>(new Waiting.ForRequest());
  private final SelectionKey key;
  private final LingeringClose lingering;
  private volatile boolean isLastWordSaid;

  WatchedConnection(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      LingeringClose lingering) {
    super(channel, selector, key, scheduler);
    this.key = key;
    this.lingering = lingering;
  }

  @Override
  public int fill(ByteBuffer buffer) throws IOException {
    int filled = super.fill(buffer);
    if (filled > 0 && waiting.get() instanceof Waiting.ForRequest idle) {
      waiting.compareAndSet(idle, new Waiting.ForHead(System.nanoTime()));
    }
    return filled;
  }

  @Override
  protected void doShutdownOutput() {
    isLastWordSaid = true;
    super.doShutdownOutput();
  }

  @Override
  public void doClose() {
    if (!isLastWordSaid || !lingering.take(getChannel(), key)) {
      super.doClose();
    }
  }

  void headArrived() {
    waiting.set(new Waiting.ForAnswer());
  }

  /** Somebody wants to read the body; the first time counts. */
  void bodyWanted() {
    if (waiting.get() instanceof Waiting.ForAnswer answering) {
      waiting.compareAndSet(answering, new Waiting.ForBody(System.nanoTime()));
    }
  }

  void bodyArrived() {
    waiting.set(new Waiting.ForAnswer());
  }

  void requestEnded() {
    waiting.set(new Waiting.ForRequest());
  }

  boolean isOverdue(Duration head, Duration body) {
    return switch (waiting.get()) {
      case Waiting.ForRequest() -> false;
      case Waiting.ForHead(long since) -> System.nanoTime() - since > head.toNanos();
      case Waiting.ForBody(long since) -> System.nanoTime() - since > body.toNanos();
      case Waiting.ForAnswer() -> false;
    };
  }
}
