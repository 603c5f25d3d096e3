package org.roombooking.domain.access;

import java.time.Instant;

/** Log-ins and the refresh tokens that keep them alive. Contract: {@code SessionsContract}. */
public interface Sessions {

  void start(Session session, RefreshToken first);

  /**
   * Uses up one refresh token and puts the next in its place, atomically: of many callers with one
   * token exactly one is {@link Renewal.Renewed}. A token used before ends its session, because two
   * parties hold it.
   */
  Renewal renew(RefreshTokenHash used, RefreshToken next, Instant now);

  /** Whether the session was started for this user and has not ended. */
  boolean isLive(UserId user, SessionId session);

  /** Ends a session and its refresh tokens. Ending twice changes nothing. */
  void end(UserId user, SessionId session, Instant now);

  /** What became of an attempt to renew a session. */
  sealed interface Renewal {

    record Renewed(Session session) implements Renewal {}

    /** The token was used before, however long ago. Its session was live and has now ended. */
    record Reused(SessionId session) implements Renewal {}

    /** Unknown, of a session that had ended before, or never used and expired. */
    record Refused() implements Renewal {}
  }
}
