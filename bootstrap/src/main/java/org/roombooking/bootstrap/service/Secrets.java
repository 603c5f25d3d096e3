package org.roombooking.bootstrap.service;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.roombooking.bootstrap.settings.Secret;
import org.roombooking.bootstrap.settings.SecretFile;
import org.roombooking.bootstrap.settings.Settings;

/** Keys made from the one secret that all processes on a database share, one for each purpose. */
final class Secrets {

  private static final String HMAC = "HmacSHA256";

  private final Secret secret;

  private Secrets(Secret secret) {
    this.secret = secret;
  }

  static Secrets of(Settings.Access access) {
    return switch (access.signingSecret()) {
      case Settings.Access.SigningSecret.Given(Secret given) -> new Secrets(given);
      case Settings.Access.SigningSecret.Generated(SecretFile file) ->
          new Secrets(file.readOrCreate());
    };
  }

  /** Signs access tokens. */
  byte[] tokenKey() {
    return bytes();
  }

  /** Tells requests apart without keeping what they said. */
  byte[] fingerprintKey() {
    return keyFor("request fingerprints");
  }

  /** Makes each refresh token from the one before. */
  byte[] refreshKey() {
    return keyFor("refresh tokens");
  }

  private byte[] keyFor(String purpose) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(), HMAC));
      return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  private byte[] bytes() {
    return secret.reveal().getBytes(StandardCharsets.UTF_8);
  }
}
