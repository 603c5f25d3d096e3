package org.roombooking.application.access;

import java.time.Clock;
import java.util.Optional;
import org.roombooking.domain.access.Sessions;

/** Finds out who is calling. A token of a session that has ended proves nothing any more. */
public final class AuthenticateCaller {

  private final AccessTokens tokens;
  private final Sessions sessions;
  private final Clock clock;

  public AuthenticateCaller(AccessTokens tokens, Sessions sessions, Clock clock) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The caller, or empty if the token proves nobody. */
  public Optional<Caller> handle(String accessToken) {
    return tokens
        .read(accessToken, clock.instant())
        .filter(caller -> sessions.isLive(caller.user(), caller.session()));
  }
}
