package org.roombooking.http.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Closes connections whose request takes too long to arrive. An idle timeout alone never cuts a
 * client that sends one byte a second.
 */
final class Deadlines extends AbstractLifeCycle implements Runnable {

  private final Connector connector;
  private final Duration head;
  private final Duration body;
  private final long everyMillis;

  Deadlines(Connector connector, ServerLimits limits) {
    this.connector = connector;
    this.head = limits.headDeadline();
    this.body = limits.bodyDeadline();
    long shortest = Math.min(head.toMillis(), body.toMillis());
    this.everyMillis = Math.clamp(shortest / 4, 10, 1000);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookAgainLater();
  }

  @Override
  public void run() {
    for (var endPoint : connector.getConnectedEndPoints()) {
      if (endPoint instanceof WatchedConnection connection && connection.isOverdue(head, body)) {
        connection.close();
      }
    }
    if (isRunning()) {
      lookAgainLater();
    }
  }

  private void lookAgainLater() {
    connector.getScheduler().schedule(this, everyMillis, TimeUnit.MILLISECONDS);
  }
}
