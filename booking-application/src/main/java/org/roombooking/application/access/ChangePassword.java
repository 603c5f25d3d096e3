package org.roombooking.application.access;

import java.time.Duration;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Users;

/**
 * A user takes another password. Whoever else is logged in as this user is logged out at once; the
 * caller goes on with a new session.
 */
public final class ChangePassword {

  /**
   * Who changes it.
   *
   * @param next 8 to 256 characters
   */
  public record Command(Caller caller, String current, String next) {

    @Override
    public String toString() {
      return "Command[caller=" + caller + ", current=***, next=***]";
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(TokenPair tokens) implements Outcome {}

    record WrongPassword() implements Outcome {}

    /** The new password is one of the first that anybody would try. */
    record WeakPassword() implements Outcome {}

    /** The password was wrong too often; after this time it may be tried again. */
    record TooManyAttempts(Duration delay) implements Outcome {}

    /** Too many passwords are being hashed at the moment. */
    record Busy() implements Outcome {}
  }

  private final Users users;
  private final Sessions sessions;
  private final PasswordCheck check;
  private final Passwords passwords;
  private final WeakPasswords weakPasswords;
  private final NewSessions newSessions;
  private final ChangeRecords records;
  private final Transactions transactions;

  public ChangePassword(
      Users users,
      Sessions sessions,
      PasswordCheck check,
      Passwords passwords,
      WeakPasswords weakPasswords,
      NewSessions newSessions,
      ChangeRecords records,
      Transactions transactions) {
    this.users = users;
    this.sessions = sessions;
    this.check = check;
    this.passwords = passwords;
    this.weakPasswords = weakPasswords;
    this.newSessions = newSessions;
    this.records = records;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    var user =
        users
            .find(command.caller().user())
            .orElseThrow(() -> new IllegalStateException("A caller who is no user"));
    if (weakPasswords.contains(command.next(), user.username())) {
      return new Outcome.WeakPassword();
    }
    return switch (check.check(user.username(), command.current())) {
      case PasswordCheck.Verdict.Right(User proved) -> change(command, proved);
      case PasswordCheck.Verdict.Wrong() -> new Outcome.WrongPassword();
      case PasswordCheck.Verdict.TooOften(Duration delay) -> new Outcome.TooManyAttempts(delay);
      case PasswordCheck.Verdict.Busy() -> new Outcome.Busy();
    };
  }

  private Outcome change(Command command, User user) {
    return passwords
        .hash(command.next())
        .map(hash -> transactions.call(() -> change(command.caller(), user, hash)))
        .orElseGet(Outcome.Busy::new);
  }

  // Ended after the change: a log-in that still had the old password has by then begun its session
  // or never will.
  private Outcome change(Caller caller, User user, PasswordHash next) {
    if (!users.changePassword(user.id(), user.password(), next)) {
      return new Outcome.WrongPassword();
    }
    records.ofSecret(
        caller.author(), user.id(), AccountFacts.subject(user.id()), AccountFacts.PASSWORD);
    sessions.endAll(user.id(), newSessions.now());
    return new Outcome.Done(newSessions.start(user.id()));
  }
}
