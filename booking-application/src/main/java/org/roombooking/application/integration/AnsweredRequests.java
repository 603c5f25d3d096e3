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
   * Begins a request. Never waits for another that has the same key: of many callers with one key
   * at most one is {@link Beginning.New} until its transaction ends. One who begins at the moment
   * in which another ends may be new as well, and then cannot keep its answer. The scope, the route
   * and the key tell what is the same key; the fingerprint does not.
   */
  Beginning begin(KeyedRequest request, Instant now);

  /**
   * Keeps the answer, in place of one that has been kept for {@link #KEPT_FOR}.
   *
   * @return false if a younger one is kept for this key, which stays
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

    /** Answered less than {@link #KEPT_FOR} ago. The fingerprint is that of the first request. */
    record Answered(String fingerprint, StoredAnswer answer) implements Beginning {}
  }
}
