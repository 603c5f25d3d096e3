package org.roombooking.application.integration;

import java.time.Duration;
import java.time.Instant;

/**
 * The answers to requests with a key. Contract: {@code AnsweredRequestsContract}.
 *
 * <p>Both methods act within the caller's transaction.
 */
public interface AnsweredRequests {

  /** How long an answer is kept at the least. */
  Duration KEPT_FOR = Duration.ofHours(24);

  /**
   * Begins a request. Never waits: of many callers with one key at most one is {@link
   * Beginning.New} until its transaction ends.
   */
  Beginning begin(KeyedRequest request, Instant now);

  /**
   * Keeps the answer.
   *
   * @return false if another transaction has kept one for this key meanwhile
   */
  boolean keep(KeyedRequest request, StoredAnswer answer, Instant now);

  /**
   * Forgets answers that have been kept for {@link #KEPT_FOR}.
   *
   * @param limit how many at the most
   * @return how many
   */
  int forgetOld(Instant now, int limit);

  /** How things stand with a key. */
  sealed interface Beginning {

    record New() implements Beginning {}

    record Running() implements Beginning {}

    /** Answered no longer than {@link #KEPT_FOR} ago. */
    record Answered(String fingerprint, StoredAnswer answer) implements Beginning {}
  }
}
