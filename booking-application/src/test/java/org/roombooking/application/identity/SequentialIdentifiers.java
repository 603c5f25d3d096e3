package org.roombooking.application.identity;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers in the form of UUIDv7, the same in every run. */
public final class SequentialIdentifiers implements Identifiers {

  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long FIRST_MILLISECOND = 0x0190_0000_0000L;

  private final AtomicLong count = new AtomicLong();

  @Override
  public UUID next() {
    long number = count.incrementAndGet();
    return new UUID((FIRST_MILLISECOND + number) << 16 | VERSION_7, VARIANT | number);
  }
}
