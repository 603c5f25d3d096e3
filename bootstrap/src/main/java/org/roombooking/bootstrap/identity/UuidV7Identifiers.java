package org.roombooking.bootstrap.identity;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.util.UUID;
import org.roombooking.application.identity.Identifiers;

/**
 * UUIDv7: the milliseconds since 1970, then random bits that count up within one millisecond. In
 * order within this process, unique across all of them. Safe for any number of threads.
 */
public final class UuidV7Identifiers implements Identifiers {

  private final TimeOrderedEpochFactory factory = new TimeOrderedEpochFactory();

  @Override
  public UUID next() {
    return factory.create();
  }
}
