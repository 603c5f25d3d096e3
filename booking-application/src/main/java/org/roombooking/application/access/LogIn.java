package org.roombooking.application.access;

import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/** A user proves who they are by their password and starts a session. */
public final class LogIn {

  /** The name and password as they were typed; the name need not be one that could exist. */
  public record Command(String username, String password) {

    @Override
    public String toString() {
      return "Command[username=" + username + ", password=***]";
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(TokenPair tokens) implements Outcome {}

    /** The name is unknown or the password is wrong; nobody is told which. */
    record BadCredentials() implements Outcome {}
  }

  private final Users users;
  private final Sessions sessions;
  private final Passwords passwords;
  private final SessionTokens tokens;
  private final Transactions transactions;
  private final Identifiers identifiers;

  public LogIn(
      Users users,
      Sessions sessions,
      Passwords passwords,
      SessionTokens tokens,
      Transactions transactions,
      Identifiers identifiers) {
    this.users = users;
    this.sessions = sessions;
    this.passwords = passwords;
    this.tokens = tokens;
    this.transactions = transactions;
    this.identifiers = identifiers;
  }

  public Outcome handle(Command command) {
    var user = Username.parse(command.username()).flatMap(users::find);
    if (user.isEmpty()) {
      passwords.pretendToMatch(command.password());
      return new Outcome.BadCredentials();
    }
    return passwords.matches(command.password(), user.get().password())
        ? new Outcome.Done(startSession(user.get()))
        : new Outcome.BadCredentials();
  }

  private TokenPair startSession(User user) {
    var now = tokens.now();
    var session = new Session(new SessionId(identifiers.next()), user.id(), now);
    var refreshToken = tokens.nextRefreshToken();
    return transactions.call(() -> {
      sessions.start(session, tokens.kept(refreshToken, now));
      return tokens.pair(new Caller(user.id(), session.id()), refreshToken, now);
    });
  }
}
