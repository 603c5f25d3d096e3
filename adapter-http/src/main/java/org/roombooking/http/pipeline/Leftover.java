package org.roombooking.http.pipeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What is left of a request when its answer is known already. Were it left on the connection, the
 * server would close that after the answer, and a client that sends its next request on it would
 * get none.
 */
final class Leftover {

  private static final long MOST_TAKEN = 1 << 20;

  private Leftover() {}

  /** Takes the rest of the body, or says that the connection ends with the answer. */
  static void take(HttpServletRequest request, HttpServletResponse response) {
    if (!isTaken(request)) {
      response.setHeader("Connection", "close");
    }
  }

  private static boolean isTaken(HttpServletRequest request) {
    if (request.getContentLengthLong() > MOST_TAKEN) {
      return false;
    }
    try {
      var body = request.getInputStream();
      if (request.getHeader("Expect") != null && !body.isFinished()) {
        return false; // The client waits to be asked for the body, and is not.
      }
      for (long left = MOST_TAKEN; !body.isFinished() && left > 0; ) {
        long skipped = body.skip(left);
        if (skipped == 0 && body.read() < 0) {
          return true;
        }
        left -= skipped;
      }
      return body.isFinished();
    } catch (IOException e) {
      return false;
    }
  }
}
