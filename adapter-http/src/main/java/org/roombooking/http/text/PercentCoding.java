package org.roombooking.http.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.MalformedRequest;

/** Percent-encoded UTF-8, as queries carry it; {@code +} is a space. */
public final class PercentCoding {

  private PercentCoding() {}

  /** The text; throws {@link MalformedRequest} where the encoding is broken. */
  public static String decode(String encoded) {
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      switch (c) {
        case '%' -> {
          bytes.write(octet(encoded, i + 1));
          i += 2;
        }
        case '+' -> bytes.write(' ');
        default -> bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int octet(String encoded, int at) {
    if (at + 2 <= encoded.length()) {
      int high = Character.digit(encoded.charAt(at), 16);
      int low = Character.digit(encoded.charAt(at + 1), 16);
      if (high >= 0 && low >= 0) {
        return high * 16 + low;
      }
    }
    throw new MalformedRequest(Phrase.QUERY_NOT_ENCODED.with());
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedRequest(Phrase.QUERY_NOT_UTF_8.with());
    }
  }
}
