package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.access.AccessTokens;
import org.roombooking.application.access.AuthenticateCaller;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RefreshTokens;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.SessionTokens;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.identity.Identifiers;

/** Finding out who is calling. */
public record AccessUseCases(
    RegisterUser registerUser,
    LogIn logIn,
    RefreshSession refreshSession,
    LogOut logOut,
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
    return new AccessUseCases(
        new RegisterUser(ports.users(), secrets.passwords(), transactions, identifiers, clock),
        new LogIn(
            ports.users(),
            ports.sessions(),
            secrets.passwords(),
            tokens,
            transactions,
            identifiers),
        new RefreshSession(ports.sessions(), tokens, transactions),
        new LogOut(ports.sessions(), transactions, clock),
        new AuthenticateCaller(secrets.accessTokens(), ports.sessions(), clock));
  }
}
