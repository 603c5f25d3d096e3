package org.roombooking.bootstrap.benchmark.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/**
 * One connection to a server, kept open: a bare socket that sends bytes as they are and looks at no
 * more of an answer than it must, since whatever the client costs is taken from the server on the
 * same machine.
 */
public final class HttpConnection implements AutoCloseable {

  private final Socket socket;
  private final OutputStream out;
  private final HttpAnswer answer;

  private HttpConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.answer = new HttpAnswer(socket.getInputStream());
  }

  public static HttpConnection to(URI server) throws IOException {
    var socket = new Socket(server.getHost(), server.getPort());
    try {
      socket.setTcpNoDelay(true);
      return new HttpConnection(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /**
   * Sends a request and waits for the whole answer.
   *
   * @param request head and body
   * @return good until the next request is sent
   */
  public HttpAnswer send(byte[] request) throws IOException {
    out.write(request);
    answer.read();
    return answer;
  }

  /**
   * The same, for a request that has to succeed.
   *
   * @throws IllegalStateException if the answer is none of 200 to 299
   */
  public HttpAnswer done(byte[] request) throws IOException {
    var done = send(request);
    if (!done.isSuccess()) {
      throw new IllegalStateException(done.status() + " " + done.body());
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
