package org.roombooking.http.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.roombooking.http.pipeline.Pipeline;
import org.roombooking.http.route.HttpMethod;
import org.roombooking.http.route.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server of some routes. Started once, stopped once. */
public final class ApiServer {

  private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);

  // "mine" must be tried before "{hotel_id}".
  private static final Comparator<Route> FIXED_BEFORE_PARAMETERS =
      Comparator.comparing(route -> route.path().replace('{', Character.MAX_VALUE));

  private final ServerLimits limits;
  private final Pipeline pipeline;
  private final Draining draining;
  private final Javalin javalin;
  private volatile int takesRequestsAt;

  public ApiServer(
      ServerLimits limits,
      List<Route> routes,
      Pipeline pipeline,
      MeterRegistry meters,
      Draining draining) {
    this.limits = limits;
    this.pipeline = pipeline;
    this.draining = draining;
    this.javalin =
        Javalin.create(config -> {
          configure(config);
          new JettySettings(limits, new Traffic(meters)).apply(config.jetty);
          register(routes, config.routes);
        });
  }

  /** Takes requests from here on; at any free port, if {@code port} is 0. */
  public void start(String host, int port) {
    javalin.start(host, port);
    takesRequestsAt = javalin.port();
  }

  /** The port that requests are taken at; 0 before the start. */
  public int port() {
    return takesRequestsAt;
  }

  /** Lets the readiness check fail, takes no more connections, answers what is in flight, ends. */
  public void stop() {
    draining.begin();
    try {
      Thread.sleep(limits.drain());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      javalin.stop();
    } catch (JavalinException e) {
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
      LOG.warn("Stopped with requests in flight that took longer than {}", limits.stop());
    }
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    // A strong entity tag names these very bytes; compressing is for a proxy to do.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = false;
  }

  private void register(List<Route> routes, RoutesConfig config) {
    for (var route : routes.stream().sorted(FIXED_BEFORE_PARAMETERS).toList()) {
      register(route, HandlerType.findOrCreate(route.method().name()), config);
      if (route.method() == HttpMethod.GET) {
        register(route, HandlerType.HEAD, config);
      }
    }
    config.exception(MethodNotAllowedResponse.class, pipeline::otherMethod);
    // Javalin brings a mapping of its own for this one; without ours its wording would win.
    config.exception(HttpResponseException.class, pipeline::fail);
    config.exception(Exception.class, pipeline::fail);
  }

  private void register(Route route, HandlerType method, RoutesConfig config) {
    config.addHttpHandler(
        method, route.path(), context -> pipeline.handle(route, context), route.access());
  }
}
