package org.roombooking.application.access;

class SequentialRefreshTokensTest implements RefreshTokensContract {

  private final RefreshTokens tokens = new SequentialRefreshTokens();

  @Override
  public RefreshTokens tokens() {
    return tokens;
  }
}
