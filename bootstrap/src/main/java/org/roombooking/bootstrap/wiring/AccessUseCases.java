package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AuthenticateCaller;
import org.roombooking.application.access.ChangePassword;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.NewSessions;
import org.roombooking.application.access.PasswordCheck;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RefreshTokens;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.SessionTokens;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.access.WeakPasswords;
import org.roombooking.application.identity.Identifiers;

/** Finding out who is calling. */
public record AccessUseCases(
    RegisterUser registerUser,
    LogIn logIn,
    RefreshSession refreshSession,
    LogOut logOut,
    ChangePassword changePassword,
    AuthenticateCaller authenticateCaller) {

  /** What the use cases need beside what is kept. */
  public record Secrets(
      Passwords passwords,
      AccessTokens accessTokens,
      RefreshTokens refreshTokens,
      TokenLifetimes lifetimes) {}

  public static AccessUseCases over(
      Ports ports, Secrets secrets, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var tokens =
        new SessionTokens(
            secrets.accessTokens(), secrets.refreshTokens(), secrets.lifetimes(), clock);
    var newSessions = new NewSessions(ports.sessions(), tokens, identifiers);
    var passwords = secrets.passwords();
    var weakPasswords = WeakPasswords.known();
    var check = new PasswordCheck(ports.users(), passwords, ports.logInAttempts(), clock);
    var records = Recording.over(ports, identifiers, clock).records();
    return new AccessUseCases(
        new RegisterUser(
            ports.users(), passwords, weakPasswords, records, transactions, identifiers, clock),
        new LogIn(check, ports.users(), newSessions, transactions),
        new RefreshSession(ports.sessions(), tokens, transactions),
        new LogOut(ports.sessions(), transactions, clock),
        new ChangePassword(
            ports.users(),
            ports.sessions(),
            check,
            passwords,
            weakPasswords,
            newSessions,
            records,
            transactions),
        new AuthenticateCaller(secrets.accessTokens(), ports.sessions(), clock));
  }
}
