package org.roombooking.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;
import org.roombooking.http.server.Draining;
import org.roombooking.http.server.ServerLimits;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(30)
class MetricsTest {

  private final Metrics metrics = new Metrics();
  private final ServerUnderTest server =
      ServerUnderTest.serving(
          ServerLimits.USUAL,
          metrics.registry(),
          new Draining(),
          Stream.concat(
                  new MetricsRoutes(metrics).routes().stream(),
                  Stream.of(
                      Route.get("/things/{id}", Access.PUBLIC, r -> Answer.ok(r.pathText("id")))))
              .toArray(Route[]::new));

  @AfterEach
  void stop() {
    server.close();
    metrics.close();
  }

  /** A request is measured just after its answer is sent, so the line may take a moment. */
  private void assertMeasured(String line) {
    var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    var text = server.get("/metrics").body();
    while (!text.contains(line) && System.nanoTime() < until) {
      text = server.get("/metrics").body();
    }
    assertThat(text).contains(line);
  }

  @Test
  void are_in_the_text_format_of_prometheus() {
    var response = server.get("/metrics");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(response.body()).contains("jvm_memory_used_bytes{").contains("jvm_gc_");
  }

  @Test
  void count_requests_by_the_pattern_of_their_route() {
    server.get("/things/1");
    server.get("/things/2");

    assertMeasured(
        "http_server_requests_seconds_count{method=\"GET\",route=\"/things/{id}\",status=\"200\"} 2");
  }

  @Test
  void count_what_matched_no_route_together() {
    server.get("/nothing/1");
    server.get("/nothing/2");

    assertMeasured(
        "http_server_requests_seconds_count{method=\"GET\",route=\"unmatched\",status=\"404\"} 2");
  }

  @Test
  void count_broken_requests_and_made_up_methods_too() {
    server.raw("nonsense\r\n\r\n");
    server.raw("MADEUP /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertMeasured("{method=\"OTHER\",route=\"unmatched\",status=\"400\"} 1");
    assertMeasured("{method=\"OTHER\",route=\"unmatched\",status=\"404\"} 1");
  }

  @Test
  void tell_how_many_requests_were_quick() {
    server.get("/things/1");

    assertMeasured(
        "http_server_requests_seconds_bucket{method=\"GET\",route=\"/things/{id}\","
            + "status=\"200\",le=\"+Inf\"} 1");
  }

  @Test
  void hold_what_others_bind() {
    metrics.registry().gauge("rooms.free", 7);

    assertThat(server.get("/metrics").body()).contains("rooms_free 7.0");
  }
}
