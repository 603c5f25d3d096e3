package org.roombooking.application.access;

import java.time.Instant;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.UserId;

/** Sessions for tests. */
public final class InMemorySessions implements Sessions {

  private record SessionRow(Session session, boolean ended) {}

  private record TokenRow(RefreshToken token, SessionId session, boolean used) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<SessionId, SessionRow> sessions;
  private final InMemoryTable<RefreshTokenHash, TokenRow> tokens;

  public InMemorySessions(InMemoryDatabase database) {
    this.database = database;
    this.sessions = new InMemoryTable<>(database);
    this.tokens = new InMemoryTable<>(database);
  }

  @Override
  public void start(Session session, RefreshToken first) {
    boolean added =
        database.use(() ->
            sessions.add(session.id(), new SessionRow(session, false))
                && tokens.add(first.hash(), new TokenRow(first, session.id(), false)));
    if (!added) {
      throw new IllegalStateException("Started before: " + session);
    }
  }

  @Override
  public Renewal renew(RefreshTokenHash used, RefreshToken next, Instant now) {
    return database.use(() ->
        tokens
            .find(used)
            .map(token -> renew(token, getSession(token.session()), next, now))
            .orElseGet(Renewal.Refused::new));
  }

  private Renewal renew(TokenRow used, SessionRow session, RefreshToken next, Instant now) {
    if (session.ended()) {
      return new Renewal.Refused();
    }
    if (used.used()) {
      sessions.put(used.session(), new SessionRow(session.session(), true));
      return new Renewal.Reused(used.session());
    }
    if (!now.isBefore(used.token().expiresAt())) {
      return new Renewal.Refused();
    }
    tokens.put(used.token().hash(), new TokenRow(used.token(), used.session(), true));
    tokens.put(next.hash(), new TokenRow(next, used.session(), false));
    return new Renewal.Renewed(session.session());
  }

  private SessionRow getSession(SessionId id) {
    return sessions.find(id).orElseThrow();
  }

  @Override
  public boolean isLive(UserId user, SessionId session) {
    return database.use(() ->
        sessions
            .find(session)
            .filter(row -> row.session().user().equals(user) && !row.ended())
            .isPresent());
  }

  @Override
  public void end(UserId user, SessionId session, Instant now) {
    var unused =
        database.use(() -> {
          boolean live = isLive(user, session);
          if (live) {
            sessions.put(session, new SessionRow(getSession(session).session(), true));
          }
          return live;
        });
  }
}
