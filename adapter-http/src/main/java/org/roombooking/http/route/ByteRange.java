package org.roombooking.http.route;

import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14).
 *
 * @param first counted from 0
 * @param last belongs to it
 */
record ByteRange(int first, int last) {

  // More digits than any file has bytes; such a request is not understood, and gets the whole.
  private static final Pattern ONE_RANGE =
      Pattern.compile("bytes=([0-9]{0,15})-([0-9]{0,15})", Pattern.CASE_INSENSITIVE);

  /** What a client asks for. */
  sealed interface Asked {

    /** All of it, also where it asks in a way that is not understood here. */
    record Whole() implements Asked {}

    record Part(ByteRange range) implements Asked {}

    /** Nothing that is in the file. */
    record Beyond() implements Asked {}
  }

  /** What a {@code Range} header asks of a file of this size. */
  static Asked asked(String header, int size) {
    var range = ONE_RANGE.matcher(header.strip());
    if (!range.matches()) {
      return new Asked.Whole();
    }
    var first = range.group(1);
    var last = range.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? new Asked.Whole() : end(Long.parseLong(last), size);
    }
    return between(
        Long.parseLong(first), last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last), size);
  }

  private static Asked end(long bytes, int size) {
    return bytes == 0 ? new Asked.Beyond() : between(Math.max(0, size - bytes), size, size);
  }

  private static Asked between(long first, long last, int size) {
    if (last < first) {
      return new Asked.Whole();
    }
    return first >= size
        ? new Asked.Beyond()
        : new Asked.Part(new ByteRange((int) first, (int) Math.min(last, size - 1L)));
  }

  /** As {@code Content-Range} tells it. */
  String of(int size) {
    return "bytes %s-%s/%s".formatted(first, last, size);
  }
}
