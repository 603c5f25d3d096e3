package org.roombooking.http.route;

import java.util.Locale;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;

/** The only kind of body taken: {@code application/json}, in UTF-8, not compressed. */
final class JsonMediaType {

  private JsonMediaType() {}

  /** Refuses any declared type but JSON, before the body is read. */
  static void require(Received received) {
    received.header("Content-Type").ifPresent(JsonMediaType::requireJson);
    requireUncompressed(received);
  }

  static void requireUncompressed(Received received) {
    var encoding = received.header("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw refused(Phrase.BODY_COMPRESSED.with());
    }
  }

  static void requireDeclared(Received received) {
    if (received.header("Content-Type").isEmpty()) {
      throw refused(Phrase.BODY_UNDECLARED.with());
    }
  }

  private static void requireJson(String contentType) {
    var parts = contentType.split(";", -1);
    if (!parts[0].strip().equalsIgnoreCase("application/json")) {
      throw refused(Phrase.BODY_NOT_DECLARED_JSON.with());
    }
    for (int i = 1; i < parts.length; i++) {
      requireUtf8(parts[i].strip().toLowerCase(Locale.ROOT));
    }
  }

  private static void requireUtf8(String parameter) {
    if (parameter.startsWith("charset=")) {
      var charset = parameter.substring("charset=".length()).replace("\"", "").strip();
      if (!charset.equals("utf-8") && !charset.equals("utf8")) {
        throw refused(Phrase.BODY_NOT_DECLARED_UTF_8.with());
      }
    }
  }

  private static RefusedRequest refused(Message detail) {
    return new RefusedRequest(Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, detail));
  }
}
