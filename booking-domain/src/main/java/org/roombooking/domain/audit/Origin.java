package org.roombooking.domain.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as is known.
 *
 * @param client what the client calls itself, 1 to {@value #MAX_CLIENT} characters
 * @param requestId the name of the request, 1 to {@value #MAX_REQUEST_ID} characters
 */
public record Origin(Optional<String> client, Optional<String> requestId) {

  public static final int MAX_CLIENT = 200;
  public static final int MAX_REQUEST_ID = 64;

  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  public Origin {
    requireLength(client, MAX_CLIENT);
    requireLength(requestId, MAX_REQUEST_ID);
  }

  private static void requireLength(Optional<String> text, int max) {
    if (text.filter(it -> it.isEmpty() || it.codePointCount(0, it.length()) > max).isPresent()) {
      throw new IllegalArgumentException("Not 1 to " + max + " characters: " + text);
    }
  }

  /** For callers within the same process, who have nothing to say. */
  public static Origin unknown() {
    return new Origin(Optional.empty(), Optional.empty());
  }

  /**
   * Of a request that came from outside.
   *
   * @param client whatever the client sent; cut to its length, on one line
   */
  public static Origin of(Optional<String> client, String requestId) {
    return new Origin(
        client.map(Origin::onOneLine).filter(text -> !text.isEmpty()), Optional.of(requestId));
  }

  private static String onOneLine(String text) {
    var line = UNREADABLE.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) > MAX_CLIENT
        ? line.substring(0, line.offsetByCodePoints(0, MAX_CLIENT))
        : line;
  }
}
