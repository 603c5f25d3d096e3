package org.roombooking.http.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.roombooking.application.integration.StoredAnswer;

/** An answer as it goes over the wire, but for the headers every answer has. */
final class Rendered {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  Rendered(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  static Rendered of(StoredAnswer stored) {
    return new Rendered(
        stored.status(), stored.headers(), stored.body().getBytes(StandardCharsets.UTF_8));
  }

  /** The same answer with these headers too. */
  Rendered with(Map<String, String> more) {
    var all = new TreeMap<>(headers);
    all.putAll(more);
    return new Rendered(status, all, body);
  }

  /** For answers that are text; the answers of routes that are replayed are. */
  StoredAnswer toStored() {
    return new StoredAnswer(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }
}
