package org.roombooking.application.access;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/** Somebody signs up with a name and a password. */
public final class RegisterUser {

  /**
   * What somebody signs up with.
   *
   * @param password 8 to 256 characters
   */
  public record Command(Username username, String password) {

    @Override
    public String toString() {
      return "Command[username=" + username.value() + ", password=***]";
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(User user) implements Outcome {}

    /** The password is one of the first that anybody would try. */
    record WeakPassword() implements Outcome {}

    /** Too many passwords are being hashed at the moment. */
    record Busy() implements Outcome {}

    record UsernameTaken(Username username) implements Outcome {}
  }

  private final Users users;
  private final Passwords passwords;
  private final WeakPasswords weakPasswords;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public RegisterUser(
      Users users,
      Passwords passwords,
      WeakPasswords weakPasswords,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.weakPasswords = weakPasswords;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (weakPasswords.contains(command.password(), command.username())) {
      return new Outcome.WeakPassword();
    }
    // Hashing is slow on purpose: no connection waits for it.
    return passwords
        .hash(command.password())
        .map(hash -> add(command.username(), hash))
        .orElseGet(Outcome.Busy::new);
  }

  private Outcome add(Username username, PasswordHash hash) {
    var user = new User(new UserId(identifiers.next()), username, hash, clock.instant());
    return transactions.call(
        () -> users.add(user) ? new Outcome.Done(user) : new Outcome.UsernameTaken(username));
  }
}
