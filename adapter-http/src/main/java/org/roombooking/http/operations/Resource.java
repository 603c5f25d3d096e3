package org.roombooking.http.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Bytes;

/**
 * A file of the class path that is given to clients.
 *
 * @param path absolute, without a slash before it
 */
record Resource(String path, String type) {

  /** The file, with an entity tag made of what is in it. */
  Answer answer() {
    var bytes = read();
    return Answer.file(type, Bytes.copyOf(bytes)).withHeader("ETag", tag(bytes));
  }

  private byte[] read() {
    try (var stream = Resource.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tag(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
