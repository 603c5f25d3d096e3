package org.roombooking.http.server;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells each connection how far the request on it has arrived. */
final class Arrivals extends Handler.Wrapper {

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    if (!(endPoint instanceof WatchedConnection connection)) {
      return super.handle(request, response, callback);
    }
    connection.headArrived();
    Request.addCompletionListener(request, failure -> connection.requestEnded());
    return super.handle(new Reading(request, connection), response, callback);
  }

  private static final class Reading extends Request.Wrapper {

    private final WatchedConnection connection;

    Reading(Request request, WatchedConnection connection) {
      super(request);
      this.connection = connection;
    }

    @Override
    public Content.@Nullable Chunk read() {
      connection.bodyWanted();
      var chunk = super.read();
      if (chunk != null && chunk.isLast()) {
        connection.bodyArrived();
      }
      return chunk;
    }
  }
}
