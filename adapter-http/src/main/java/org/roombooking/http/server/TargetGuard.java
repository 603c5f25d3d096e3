package org.roombooking.http.server;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;

/**
 * Refuses request targets that mean one thing to one reader and another to the next: encoded
 * separators, dot segments, empty segments, control characters.
 */
final class TargetGuard {

  // Encoded octets are fine but for controls, dot, slash and backslash.
  private static final String OCTET = "%(?![01]|2[eEfF]|5[cC]|7[fF])[0-9a-fA-F]{2}";
  private static final String SEGMENT =
      "(?!\\.{1,2}(/|$))([A-Za-z0-9._~!$&'()*+,=:@-]|" + OCTET + ")+";
  private static final Pattern CLEAR = Pattern.compile("/|(/" + SEGMENT + ")+/?");

  private final int uriBytes;

  TargetGuard(int uriBytes) {
    this.uriBytes = uriBytes;
  }

  /** The status to refuse the target with, if it must be. */
  OptionalInt refusal(HttpURI target) {
    if (String.valueOf(target.getPathQuery()).length() > uriBytes) {
      return OptionalInt.of(414);
    }
    var path = target.getPath();
    return path != null && CLEAR.matcher(path).matches()
        ? OptionalInt.empty()
        : OptionalInt.of(400);
  }
}
