package org.roombooking.application.access;

import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.Sessions;

/**
 * A session goes on with new tokens in place of the old ones. Whoever asks again within the grace
 * because the answer was lost gets the same refresh token again.
 */
public final class RefreshSession {

  /** The refresh token as it was given out. */
  public record Command(String refreshToken) {

    @Override
    public String toString() {
      return "Command[***]";
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(TokenPair tokens) implements Outcome {}

    /** The token is unknown, has expired or has been used; nobody is told which. */
    record Refused() implements Outcome {}
  }

  private final Sessions sessions;
  private final SessionTokens tokens;
  private final Transactions transactions;

  public RefreshSession(Sessions sessions, SessionTokens tokens, Transactions transactions) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> renew(command.refreshToken()));
  }

  private Outcome renew(String used) {
    var now = tokens.now();
    var next = tokens.refreshTokenAfter(used);
    return switch (sessions.renew(RefreshTokenHash.of(used), tokens.kept(next, now), now)) {
      case Sessions.Renewal.Renewed(Session session) ->
          new Outcome.Done(tokens.pair(new Caller(session.user(), session.id()), next, now));
      case Sessions.Renewal.Reused reused -> new Outcome.Refused();
      case Sessions.Renewal.Refused refused -> new Outcome.Refused();
    };
  }
}
