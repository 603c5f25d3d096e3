package org.roombooking.application.access;

import java.time.Instant;
import java.util.Optional;

/** Makes and reads the tokens that prove who is calling. Contract: {@code AccessTokensContract}. */
public interface AccessTokens {

  /**
   * Makes a token that proves the caller.
   *
   * @param expiresAt exclusive
   */
  String issue(Caller caller, Instant now, Instant expiresAt);

  /** The caller a token proves, or empty if it is forged, damaged or has expired. */
  Optional<Caller> read(String token, Instant now);
}
