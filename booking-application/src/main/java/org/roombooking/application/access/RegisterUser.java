package org.roombooking.application.access;

import java.time.Clock;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Origin;

/** Somebody signs up with a name and a password. */
public final class RegisterUser {

  /**
   * What somebody signs up with.
   *
   * @param password 8 to 256 characters
   * @param origin where the request comes from
   */
  public record Command(Username username, String password, Origin origin) {

    /** From somewhere. */
    public Command(Username username, String password) {
      this(username, password, Origin.unknown());
    }

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
  private final ChangeRecords records;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public RegisterUser(
      Users users,
      Passwords passwords,
      WeakPasswords weakPasswords,
      ChangeRecords records,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.weakPasswords = weakPasswords;
    this.records = records;
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
        .map(hash -> add(command, hash))
        .orElseGet(Outcome.Busy::new);
  }

  private Outcome add(Command command, PasswordHash hash) {
    var user = new User(new UserId(identifiers.next()), command.username(), hash, clock.instant());
    return transactions.call(() -> add(command.origin(), user));
  }

  private Outcome add(Origin origin, User user) {
    if (!users.add(user)) {
      return new Outcome.UsernameTaken(user.username());
    }
    records.ofAccount(
        new Author.User(user.id(), origin),
        user.id(),
        AccountFacts.subject(user.id()),
        Facts.none(),
        AccountFacts.of(user));
    return new Outcome.Done(user);
  }
}
