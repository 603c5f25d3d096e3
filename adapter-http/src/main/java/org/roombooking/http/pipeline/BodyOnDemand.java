package org.roombooking.http.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.MalformedRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.roombooking.http.route.Received;

/** Reads a body once and no further than its limit, declared length or not. */
final class BodyOnDemand implements Received.Body {

  private static final long TIMES_SKIPPED = 16;

  private final HttpServletRequest request;
  private final int limit;
  private byte @Nullable [] bytes;

  BodyOnDemand(HttpServletRequest request, int limit) {
    this.request = request;
    this.limit = limit;
  }

  @Override
  public byte[] bytes() {
    if (bytes == null) {
      bytes = read();
    }
    return bytes;
  }

  private byte[] read() {
    if (request.getContentLengthLong() > mostSkipped()) {
      throw tooLarge();
    }
    try (InputStream stream = request.getInputStream()) {
      var read = stream.readNBytes(limit + 1);
      if (read.length > limit) {
        stream.skip(mostSkipped());
        throw tooLarge();
      }
      return read;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  // A client that is still writing when the connection closes never reads why. So the rest of a
  // body that is somewhat too large is taken and thrown away; for one that is far too large, not.
  private long mostSkipped() {
    return limit * TIMES_SKIPPED;
  }

  private RefusedRequest tooLarge() {
    return new RefusedRequest(
        Problem.of(ProblemCode.BODY_TOO_LARGE, Phrase.BODY_LIMIT.with(limit)));
  }

  private static RuntimeException unreadable(IOException e) {
    return e.getCause() instanceof TimeoutException
        ? new RefusedRequest(Problem.of(ProblemCode.REQUEST_TIMEOUT, Phrase.BODY_LATE.with()))
        : new MalformedRequest(Phrase.BODY_NOT_WHOLE.with());
  }
}
