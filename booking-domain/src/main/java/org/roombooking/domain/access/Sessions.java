package org.roombooking.domain.access;

import java.time.Instant;

/** Log-ins and the refresh tokens that keep them alive. Contract: {@code SessionsContract}. */
public interface Sessions {

  void start(Session session, RefreshToken first);

  /**
   * Uses up one refresh token and puts the next in its place, atomically. Whoever comes with the
   * same two tokens again is told the same, for as long as {@link RefreshToken#GRACE}: an answer
   * may be lost. A token used longer ago ends its session, because two parties hold it.
   */
  Renewal renew(RefreshTokenHash used, RefreshToken next, Instant now);

  /** Whether the session was started for this user and has not ended. */
  boolean isLive(UserId user, SessionId session);

  /** Ends a session and its refresh tokens. Ending twice changes nothing. */
  void end(UserId user, SessionId session, Instant now);

  /** Ends all sessions of a user and their refresh tokens. */
  void endAll(UserId user, Instant now);

  /** What became of an attempt to renew a session. */
  sealed interface Renewal {

    record Renewed(Session session) implements Renewal {}

    /** The token was used longer ago than the grace. Its session was live and has now ended. */
    record Reused(SessionId session) implements Renewal {}

    /**
     * Unknown, of a session that had ended before, never used and expired, or used a moment ago and
     * followed by another token than this next one.
     */
    record Refused() implements Renewal {}
  }
}
