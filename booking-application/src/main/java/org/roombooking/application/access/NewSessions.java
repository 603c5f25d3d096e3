package org.roombooking.application.access;

import java.time.Instant;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.UserId;

/** Starts sessions of users who have proved who they are. */
public final class NewSessions {

  private final Sessions sessions;
  private final SessionTokens tokens;
  private final Identifiers identifiers;

  public NewSessions(Sessions sessions, SessionTokens tokens, Identifiers identifiers) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.identifiers = identifiers;
  }

  Instant now() {
    return tokens.now();
  }

  /** Within the transaction that made sure of the user. */
  TokenPair start(UserId user) {
    var now = tokens.now();
    var session = new Session(new SessionId(identifiers.next()), user, now);
    var refreshToken = tokens.firstRefreshToken();
    sessions.start(session, tokens.kept(refreshToken, now));
    return tokens.pair(new Caller(user, session.id()), refreshToken, now);
  }
}
