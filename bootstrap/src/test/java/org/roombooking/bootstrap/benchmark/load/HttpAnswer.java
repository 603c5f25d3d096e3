package org.roombooking.bootstrap.benchmark.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * What came back on a connection, read into one buffer again and again: the status, and the body by
 * its length or in chunks.
 */
public final class HttpAnswer {

  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(ISO_8859_1);
  private static final byte[] END_OF_LINE = "\r\n".getBytes(ISO_8859_1);

  /** Where it stands in {@code HTTP/1.1 200 OK}. */
  private static final int STATUS_FROM = 9;

  private static final int STATUS_TO = 12;

  private static final int NO_CONTENT = 204;

  private final InputStream in;
  private byte[] buffer = new byte[64 * 1024];
  private int filled;
  private int status;
  private int bodyFrom;
  private int bodyTo;

  HttpAnswer(InputStream in) {
    this.in = in;
  }

  public int status() {
    return status;
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  public String body() {
    return new String(buffer, bodyFrom, bodyTo - bodyFrom, UTF_8);
  }

  public byte[] bodyBytes() {
    return Arrays.copyOfRange(buffer, bodyFrom, bodyTo);
  }

  /** The text of the first field of this name in a body of JSON. */
  public String text(String field) {
    var sign = ("\"" + field + "\":\"").getBytes(UTF_8);
    int from = find(sign, bodyFrom, bodyTo);
    if (from < 0) {
      throw new IllegalStateException("No %s in %s".formatted(field, body()));
    }
    int to = from + sign.length;
    while (buffer[to] != '"') {
      to++;
    }
    return new String(buffer, from + sign.length, to - from - sign.length, UTF_8);
  }

  void read() throws IOException {
    filled = 0;
    int endOfHead = readUntil(END_OF_HEAD, 0);
    bodyFrom = endOfHead + END_OF_HEAD.length;
    status = Integer.parseInt(new String(buffer, STATUS_FROM, STATUS_TO - STATUS_FROM, ISO_8859_1));
    var head = new String(buffer, 0, endOfHead + 2, ISO_8859_1).toLowerCase(Locale.ROOT);
    int length = head.indexOf("\r\ncontent-length:");
    if (length >= 0) {
      readLength(Integer.parseInt(value(head, length)));
    } else if (head.contains("\r\ntransfer-encoding: chunked")) {
      readChunks();
    } else if (status == NO_CONTENT) {
      bodyTo = bodyFrom;
    } else {
      throw new IOException("An answer without an end: " + head);
    }
  }

  private static String value(String head, int line) {
    return head.substring(head.indexOf(':', line) + 1, head.indexOf('\r', line + 2)).strip();
  }

  private void readLength(int length) throws IOException {
    bodyTo = bodyFrom + length;
    readUpTo(bodyTo);
  }

  // What a chunk holds is moved to where the one before it ends.
  private void readChunks() throws IOException {
    int next = bodyFrom;
    bodyTo = bodyFrom;
    int size;
    do {
      int endOfLine = readUntil(END_OF_LINE, next);
      size = Integer.parseInt(new String(buffer, next, endOfLine - next, ISO_8859_1), 16);
      int chunk = endOfLine + END_OF_LINE.length;
      readUpTo(chunk + size + END_OF_LINE.length);
      System.arraycopy(buffer, chunk, buffer, bodyTo, size);
      bodyTo += size;
      next = chunk + size + END_OF_LINE.length;
    } while (size > 0);
  }

  private int readUntil(byte[] sign, int from) throws IOException {
    int looked = from;
    int found = find(sign, looked, filled);
    while (found < 0) {
      looked = Math.max(from, filled - sign.length);
      fill();
      found = find(sign, looked, filled);
    }
    return found;
  }

  private void readUpTo(int end) throws IOException {
    while (filled < end) {
      fill();
    }
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      throw new EOFException("The server closed the connection");
    }
    filled += count;
  }

  private int find(byte[] sign, int from, int to) {
    for (int at = from; at + sign.length <= to; at++) {
      if (buffer[at] == sign[0]
          && Arrays.equals(buffer, at, at + sign.length, sign, 0, sign.length)) {
        return at;
      }
    }
    return -1;
  }
}
