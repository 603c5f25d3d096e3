package org.roombooking.http.access;

import org.roombooking.application.access.TokenPair;

/**
 * What a caller goes on with.
 *
 * @param expiresIn seconds that the token lives
 */
record TokensResponse(String token, String refreshToken, String tokenType, long expiresIn) {

  static TokensResponse of(TokenPair pair) {
    return new TokensResponse(
        pair.accessToken(), pair.refreshToken(), "Bearer", pair.expiresIn().toSeconds());
  }

  @Override
  public String toString() {
    return "TokensResponse[***]";
  }
}
