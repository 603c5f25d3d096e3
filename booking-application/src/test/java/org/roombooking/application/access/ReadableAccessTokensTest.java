package org.roombooking.application.access;

class ReadableAccessTokensTest implements AccessTokensContract {

  private final AccessTokens tokens = new ReadableAccessTokens();

  @Override
  public AccessTokens tokens() {
    return tokens;
  }

  @Override
  public AccessTokens tokensOfSomebodyElse() {
    return new ReadableAccessTokens();
  }
}
