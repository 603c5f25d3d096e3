package org.roombooking.http.server;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.roombooking.http.pipeline.RequestId;
import org.slf4j.MDC;

/** The first to see a request: gives it a name and looks at its target. */
final class Entrance extends Handler.Wrapper {

  private final TargetGuard guard;

  Entrance(TargetGuard guard) {
    this.guard = guard;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    StandardHeaders.put(response.getHeaders(), request);
    var refusal = guard.refusal(request);
    if (refusal.isPresent()) {
      Response.writeError(request, response, callback, refusal.getAsInt());
      return true;
    }
    MDC.put(RequestId.LOGGED_AS, StandardHeaders.requestId(request));
    try {
      return super.handle(request, response, callback);
    } finally {
      MDC.remove(RequestId.LOGGED_AS);
    }
  }
}
