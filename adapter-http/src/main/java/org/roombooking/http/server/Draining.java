package org.roombooking.http.server;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether the process is about to stop and should get no new work. Never taken back. */
public final class Draining {

  private final AtomicBoolean begun = new AtomicBoolean();

  public void begin() {
    begun.set(true);
  }

  public boolean hasBegun() {
    return begun.get();
  }
}
