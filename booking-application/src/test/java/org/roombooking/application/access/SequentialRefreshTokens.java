package org.roombooking.application.access;

import java.util.concurrent.atomic.AtomicInteger;

/** Refresh tokens by number, the same in every run. */
public final class SequentialRefreshTokens implements RefreshTokens {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public String next() {
    return "refresh-" + count.incrementAndGet();
  }
}
