package org.roombooking.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a refresh token: enough to know it again, nothing to use it with. */
public record RefreshTokenHash(String hex) {

  public static RefreshTokenHash of(String token) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new RefreshTokenHash(
          HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
