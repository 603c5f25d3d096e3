package org.roombooking.bootstrap.benchmark.floor;

import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bare server beneath the service, which answers with bytes that it was given before: the most
 * that HTTP on this machine lets through. It prints its port and runs until it is stopped.
 */
final class FixedBytesServer {

  private static final String PATH = "/{name}";

  private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

  private FixedBytesServer() {}

  public static void main(String[] arguments) {
    var server = new FixedBytesServer().server().start("127.0.0.1", 0);
    System.out.println(server.port());
  }

  private Javalin server() {
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.startupWatcherEnabled = false;
      config.concurrency.useVirtualThreads = true;
      config.routes.put(
          PATH,
          context -> {
            bytes.put(context.pathParam("name"), context.bodyAsBytes());
            context.status(HttpStatus.NO_CONTENT);
          });
      config.routes.get(PATH, this::answer);
      config.routes.post(PATH, this::answer);
    });
  }

  private void answer(io.javalin.http.Context context) {
    context.contentType("application/json").result(bytes.get(context.pathParam("name")));
  }
}
