package org.roombooking.application.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.access.LogInAttempts.Attempt;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/**
 * Finds out whether a password is a user's, so often and no more. Names that nobody has are counted
 * and answered as all others, and take as long.
 */
public final class PasswordCheck {

  /** What was found. */
  sealed interface Verdict {

    record Right(User user) implements Verdict {}

    /** The name is unknown or the password is wrong. */
    record Wrong() implements Verdict {}

    /** Too many were wrong; after this time one may be tried again. */
    record TooOften(Duration delay) implements Verdict {}

    /** Too many passwords are being hashed at the moment. */
    record Busy() implements Verdict {}
  }

  private final Users users;
  private final Passwords passwords;
  private final LogInAttempts attempts;
  private final Clock clock;

  public PasswordCheck(Users users, Passwords passwords, LogInAttempts attempts, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.attempts = attempts;
    this.clock = clock;
  }

  Verdict check(String username, String password) {
    return Username.parse(username)
        .map(name -> check(name, password))
        .orElseGet(() -> verdict(Optional.empty(), password));
  }

  /** To be called outside of a transaction: an attempt counts whatever becomes of it. */
  Verdict check(Username name, String password) {
    var now = clock.instant();
    return switch (attempts.begin(name, now)) {
      case Attempt.Allowed() -> counted(name, password);
      case Attempt.TooMany(Instant again) -> new Verdict.TooOften(Duration.between(now, again));
    };
  }

  private Verdict counted(Username name, String password) {
    var verdict = verdict(users.find(name), password);
    if (!verdict.equals(new Verdict.Wrong())) {
      attempts.takeBack(name);
    }
    return verdict;
  }

  private Verdict verdict(Optional<User> user, String password) {
    var match =
        user.map(found -> passwords.match(password, found.password()))
            .orElseGet(() -> passwords.pretendToMatch(password));
    return switch (match) {
      case RIGHT -> user.<Verdict>map(Verdict.Right::new).orElseGet(Verdict.Wrong::new);
      case WRONG -> new Verdict.Wrong();
      case BUSY -> new Verdict.Busy();
    };
  }
}
