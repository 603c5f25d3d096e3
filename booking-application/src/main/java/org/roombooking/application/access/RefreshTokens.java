package org.roombooking.application.access;

/** New refresh tokens, which nobody can guess. Contract: {@code RefreshTokensContract}. */
public interface RefreshTokens {

  /** That of a new session, another one each time. */
  String first();

  /**
   * The one that comes after another, the same each time and in every process: whoever asks again
   * because the answer was lost gets the same answer. Nobody can tell it from the one before.
   */
  String after(String used);
}
