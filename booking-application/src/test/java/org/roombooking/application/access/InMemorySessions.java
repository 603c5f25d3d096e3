package org.roombooking.application.access;

import java.time.Instant;
import java.util.Optional;
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

  private record TokenRow(
      RefreshToken token,
      SessionId session,
      Optional<Instant> usedAt,
      Optional<RefreshTokenHash> next) {

    TokenRow(RefreshToken token, SessionId session) {
      this(token, session, Optional.empty(), Optional.empty());
    }

    TokenRow usedFor(RefreshToken successor, Instant now) {
      return new TokenRow(token, session, Optional.of(now), Optional.of(successor.hash()));
    }
  }

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
                && tokens.add(first.hash(), new TokenRow(first, session.id())));
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
    if (used.usedAt().isPresent()) {
      return renewAgain(used, used.usedAt().get(), session, next, now);
    }
    if (!now.isBefore(used.token().expiresAt())) {
      return new Renewal.Refused();
    }
    tokens.put(used.token().hash(), used.usedFor(next, now));
    tokens.put(next.hash(), new TokenRow(next, used.session()));
    return new Renewal.Renewed(session.session());
  }

  private Renewal renewAgain(
      TokenRow used, Instant usedAt, SessionRow session, RefreshToken next, Instant now) {
    if (now.isBefore(usedAt.plus(RefreshToken.GRACE))) {
      return used.next().equals(Optional.of(next.hash()))
          ? new Renewal.Renewed(session.session())
          : new Renewal.Refused();
    }
    sessions.put(used.session(), new SessionRow(session.session(), true));
    return new Renewal.Reused(used.session());
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
  public void endAll(UserId user, Instant now) {
    var unused =
        database.use(() -> {
          var theirs =
              sessions.rows().stream().filter(row -> row.session().user().equals(user)).toList();
          theirs.forEach(row -> end(user, row.session().id(), now));
          return theirs;
        });
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
