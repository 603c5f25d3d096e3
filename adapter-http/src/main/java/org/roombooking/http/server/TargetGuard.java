package org.roombooking.http.server;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * Refuses request targets that mean one thing to one reader and another to the next: encoded
 * separators, dot segments, empty segments, control characters.
 */
final class TargetGuard {

  // Neither pattern repeats a group: on long targets that would need a deep stack.
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*");
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "//|/\\.\\.?(/|$)" // empty and dot segments
              + "|%([01]|2[eEfF]|5[cC]|7[fF])" // encoded controls, dot, slash, backslash
              + "|%(?![0-9a-fA-F]{2})");

  private final int uriBytes;

  TargetGuard(int uriBytes) {
    this.uriBytes = uriBytes;
  }

  /** The status to refuse the request with, if it must be. */
  OptionalInt refusal(Request request) {
    // The servlet beneath would answer these by itself, past every route and convention.
    return request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_VERSION)
        ? OptionalInt.of(404)
        : refusal(request.getHttpURI());
  }

  private OptionalInt refusal(HttpURI target) {
    if (String.valueOf(target.getPathQuery()).length() > uriBytes) {
      return OptionalInt.of(414);
    }
    var path = target.getPath();
    return path != null && PATH.matcher(path).matches() && !AMBIGUOUS.matcher(path).find()
        ? OptionalInt.empty()
        : OptionalInt.of(400);
  }
}
