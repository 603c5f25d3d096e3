package org.roombooking.application.access;

import java.util.concurrent.atomic.AtomicInteger;

/** Refresh tokens by number, the same in every run, with a plus for each renewal. */
public final class SequentialRefreshTokens implements RefreshTokens {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public String first() {
    return "refresh-" + count.incrementAndGet();
  }

  @Override
  public String after(String used) {
    return used + "+";
  }
}
