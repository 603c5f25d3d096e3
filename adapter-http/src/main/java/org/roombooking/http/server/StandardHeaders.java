package org.roombooking.http.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.roombooking.http.pipeline.RequestId;

/** The headers of every answer, whoever gives it. */
final class StandardHeaders {

  private StandardHeaders() {}

  static void put(HttpFields.Mutable headers, Request request) {
    headers.put(RequestId.HEADER, requestId(request));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }

  /** The id of the request: made when first asked for, then the same for good. */
  static String requestId(Request request) {
    if (request.getAttribute(RequestId.ATTRIBUTE) instanceof String id) {
      return id;
    }
    var id = RequestId.of(request.getHeaders().get(RequestId.HEADER));
    request.setAttribute(RequestId.ATTRIBUTE, id);
    return id;
  }
}
