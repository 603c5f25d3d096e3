package org.roombooking.http.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.roombooking.http.pipeline.Pipeline;
import org.roombooking.http.pipeline.RequestId;
import org.roombooking.http.route.HttpMethod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * One log line and one measurement for each request. By the route's pattern, never by the path or
 * the query: ids and names of guests do not belong in logs, nor thousands of series in metrics.
 */
final class Traffic implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.roombooking.http.access");
  private static final String UNMATCHED = "unmatched";
  private static final Set<String> METHODS =
      Stream.concat(
              Arrays.stream(HttpMethod.values()).map(HttpMethod::name),
              Stream.of("HEAD", "OPTIONS"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Duration[] BUCKETS =
      IntStream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final MeterRegistry meters;

  Traffic(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public void log(Request request, Response response) {
    var took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
    var method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    var route = request.getAttribute(Pipeline.ROUTE) instanceof String known ? known : UNMATCHED;
    int status = response.getStatus();
    timer(method, route, status).record(took);
    MDC.put(RequestId.LOGGED_AS, StandardHeaders.requestId(request));
    try {
      LOG.info("{} {} {} {} ms", method, route, status, took.toMillis());
    } finally {
      MDC.remove(RequestId.LOGGED_AS);
    }
  }

  private Timer timer(String method, String route, int status) {
    return Timer.builder("http.server.requests")
        .description("Requests answered")
        .serviceLevelObjectives(BUCKETS)
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .register(meters);
  }
}
