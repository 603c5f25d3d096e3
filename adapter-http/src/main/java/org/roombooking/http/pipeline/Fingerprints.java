package org.roombooking.http.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.roombooking.http.route.Received;

/**
 * Tells whether two requests ask for the same. Keyed, because bodies hold names and passwords that
 * nobody who reads the stored fingerprints may try out.
 */
final class Fingerprints {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Fingerprints(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  String of(Received received) {
    return of(received, received.header("Content-Type").orElse(""), received.body().bytes());
  }

  /** Of a request by the file it brings: the form around it is another one each time it is sent. */
  String ofFile(Received received, byte[] file) {
    return of(received, "", file);
  }

  private String of(Received received, String type, byte[] content) {
    var mac = mac();
    add(mac, utf8(received.method()));
    add(mac, utf8(received.path()));
    add(mac, utf8(received.query()));
    add(mac, utf8(type));
    add(mac, content);
    return HexFormat.of().formatHex(mac.doFinal());
  }

  // With its length before it, so that no part can borrow from its neighbour.
  private static void add(Mac mac, byte[] part) {
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    mac.update(part);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Mac mac() {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
