package org.roombooking.http.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.roombooking.application.access.RefreshTokens;

/** 256 random bits, written so that they need no escaping anywhere. */
public final class RandomRefreshTokens implements RefreshTokens {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
