package org.roombooking.storage.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request in the same way, and counts them. */
final class ScriptedStore implements AutoCloseable {

  /** How a request is answered. */
  interface Script {
    void answer(HttpExchange request) throws IOException, InterruptedException;
  }

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  private ScriptedStore(Script script) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        request -> {
          requests.incrementAndGet();
          request.getRequestBody().readAllBytes();
          try (request) {
            script.answer(request);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  static ScriptedStore of(Script script) {
    return new ScriptedStore(script);
  }

  /** Refuses with a status and the store's own name for the reason. */
  static ScriptedStore refusing(int status, String code) {
    var body =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>%s</Code><Message>Not today.</Message><RequestId>1</RequestId></Error>
        """
            .formatted(code)
            .getBytes(StandardCharsets.UTF_8);
    return of(request -> {
      request.getResponseHeaders().set("Content-Type", "application/xml");
      request.sendResponseHeaders(status, body.length);
      request.getResponseBody().write(body);
    });
  }

  int requests() {
    return requests.get();
  }

  Bucket bucket() {
    var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new Bucket(endpoint, "us-east-1", "hotel-images", S3Server.KEYS, true);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
