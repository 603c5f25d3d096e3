package org.roombooking.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Route;
import org.roombooking.http.server.Draining;
import org.roombooking.http.server.ServerLimits;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthTest {

  private final AtomicBoolean databaseIsUp = new AtomicBoolean(true);
  private final AtomicBoolean diskThrows = new AtomicBoolean();
  private final Draining draining = new Draining();

  private final ServerUnderTest server =
      ServerUnderTest.serving(
          ServerLimits.USUAL,
          new SimpleMeterRegistry(),
          draining,
          new HealthRoutes(
                  draining,
                  List.of(
                      new HealthCheck("database", databaseIsUp::get),
                      new HealthCheck("disk", this::disk)))
              .routes()
              .toArray(Route[]::new));

  private boolean disk() throws IOException {
    if (diskThrows.get()) {
      throw new IOException("/secret/path is full");
    }
    return true;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void assertReady(int status, String body) {
    var response = server.get("/health/ready");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void a_process_that_answers_lives() {
    databaseIsUp.set(false);

    var response = server.get("/health/live");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":\"up\"}");
  }

  @Test
  void it_is_ready_when_everything_it_needs_is_there() {
    assertReady(
        200,
        "{\"status\":\"up\",\"checks\":[{\"name\":\"accepting\",\"status\":\"up\"},"
            + "{\"name\":\"database\",\"status\":\"up\"},{\"name\":\"disk\",\"status\":\"up\"}]}");
  }

  @Test
  void it_is_not_ready_when_one_thing_is_missing() {
    databaseIsUp.set(false);

    assertReady(
        503,
        "{\"status\":\"down\",\"checks\":[{\"name\":\"accepting\",\"status\":\"up\"},"
            + "{\"name\":\"database\",\"status\":\"down\"},{\"name\":\"disk\",\"status\":\"up\"}]}");
  }

  @Test
  void why_a_thing_is_missing_is_told_to_nobody() {
    diskThrows.set(true);

    assertReady(
        503,
        "{\"status\":\"down\",\"checks\":[{\"name\":\"accepting\",\"status\":\"up\"},"
            + "{\"name\":\"database\",\"status\":\"up\"},{\"name\":\"disk\",\"status\":\"down\"}]}");
  }

  @Test
  void it_is_not_ready_once_it_is_about_to_stop() {
    draining.begin();

    assertReady(
        503,
        "{\"status\":\"down\",\"checks\":[{\"name\":\"accepting\",\"status\":\"down\"},"
            + "{\"name\":\"database\",\"status\":\"up\"},{\"name\":\"disk\",\"status\":\"up\"}]}");
  }
}
