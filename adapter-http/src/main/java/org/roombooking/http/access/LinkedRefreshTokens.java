package org.roombooking.http.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.roombooking.application.access.RefreshTokens;

/**
 * 256 random bits to begin with, and then each one made from the one before with a key, all written
 * so that they need no escaping anywhere.
 */
public final class LinkedRefreshTokens implements RefreshTokens {

  private static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  /**
   * Makes them with one key.
   *
   * @param key the same in all processes that share a database
   */
  public LinkedRefreshTokens(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  @Override
  public String first() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return text(bytes);
  }

  @Override
  public String after(String used) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      return text(mac.doFinal(used.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
