package org.roombooking.application.access;

import java.time.Duration;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.User;
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

    /** Too many log-ins under this name failed; after this time one may be tried again. */
    record TooManyAttempts(Duration delay) implements Outcome {}

    /** Too many passwords are being hashed at the moment. */
    record Busy() implements Outcome {}
  }

  private final PasswordCheck check;
  private final Users users;
  private final NewSessions newSessions;
  private final Transactions transactions;

  public LogIn(
      PasswordCheck check, Users users, NewSessions newSessions, Transactions transactions) {
    this.check = check;
    this.users = users;
    this.newSessions = newSessions;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return switch (check.check(command.username(), command.password())) {
      case PasswordCheck.Verdict.Right(User user) -> transactions.call(() -> start(user));
      case PasswordCheck.Verdict.Wrong() -> new Outcome.BadCredentials();
      case PasswordCheck.Verdict.TooOften(Duration delay) -> new Outcome.TooManyAttempts(delay);
      case PasswordCheck.Verdict.Busy() -> new Outcome.Busy();
    };
  }

  // The password may have been changed since it was checked, and all sessions ended.
  private Outcome start(User user) {
    return users.keepsPassword(user.id(), user.password())
        ? new Outcome.Done(newSessions.start(user.id()))
        : new Outcome.BadCredentials();
  }
}
