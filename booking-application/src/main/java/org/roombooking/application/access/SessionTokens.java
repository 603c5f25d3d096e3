package org.roombooking.application.access;

import java.time.Clock;
import java.time.Instant;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;

/** Makes the tokens of a session: the pair for the caller, and what is kept of it. */
public final class SessionTokens {

  private final AccessTokens accessTokens;
  private final RefreshTokens refreshTokens;
  private final TokenLifetimes lifetimes;
  private final Clock clock;

  public SessionTokens(
      AccessTokens accessTokens,
      RefreshTokens refreshTokens,
      TokenLifetimes lifetimes,
      Clock clock) {
    this.accessTokens = accessTokens;
    this.refreshTokens = refreshTokens;
    this.lifetimes = lifetimes;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  String firstRefreshToken() {
    return refreshTokens.first();
  }

  String refreshTokenAfter(String used) {
    return refreshTokens.after(used);
  }

  RefreshToken kept(String refreshToken, Instant now) {
    return new RefreshToken(RefreshTokenHash.of(refreshToken), now.plus(lifetimes.refreshToken()));
  }

  TokenPair pair(Caller caller, String refreshToken, Instant now) {
    var accessToken = accessTokens.issue(caller, now, now.plus(lifetimes.accessToken()));
    return new TokenPair(accessToken, refreshToken, lifetimes.accessToken());
  }
}
