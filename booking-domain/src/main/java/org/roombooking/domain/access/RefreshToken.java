package org.roombooking.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A token that renews a session once.
 *
 * @param expiresAt exclusive
 */
public record RefreshToken(RefreshTokenHash hash, Instant expiresAt) {

  /** So long after its use a token is still answered as it was, exclusive. */
  public static final Duration GRACE = Duration.ofSeconds(10);
}
