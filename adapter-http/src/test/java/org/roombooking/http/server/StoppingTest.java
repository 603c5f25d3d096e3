package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

/** A server that is told to stop. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class StoppingTest {

  private static final Charset ASCII = StandardCharsets.US_ASCII;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final Draining draining = new Draining();

  private Answer slow(Request request) {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Answer.ok("answered");
  }

  private static ServerLimits stoppingWithin(Duration stop) {
    var usual = ServerLimits.USUAL;
    return new ServerLimits(
        usual.bodyBytes(),
        usual.headBytes(),
        usual.uriBytes(),
        usual.maxConnections(),
        usual.idle(),
        usual.headDeadline(),
        usual.bodyDeadline(),
        Duration.ZERO,
        stop);
  }

  private ServerUnderTest serving(Duration stop) {
    return ServerUnderTest.serving(
        stoppingWithin(stop),
        new SimpleMeterRegistry(),
        draining,
        Route.get("/slow", Access.PUBLIC, this::slow));
  }

  @Test
  void answers_the_request_in_flight_and_takes_no_other() throws Exception {
    try (var server = serving(Duration.ofSeconds(30));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var inFlight = threads.submit(() -> server.get("/slow"));
      begun.await();

      var stopping = threads.submit(server::stop);
      waitUntilRefused(server);
      mayEnd.countDown();

      assertThat(inFlight.get().body()).isEqualTo("\"answered\"");
      stopping.get();
      assertThat(draining.hasBegun()).isTrue();
    }
  }

  @Test
  void tells_those_who_are_still_connected_that_it_is_stopping() throws Exception {
    try (var server = serving(Duration.ofSeconds(30));
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var connected = server.connect()) {
      connected.getOutputStream().write("GET /nothing HTTP/1.1\r\nHo".getBytes(ASCII));
      var inFlight = threads.submit(() -> server.get("/slow"));
      begun.await();
      var stopping = threads.submit(server::stop);
      waitUntilRefused(server);

      connected.getOutputStream().write("st: a\r\n\r\n".getBytes(ASCII));
      var answer = new String(connected.getInputStream().readAllBytes(), ASCII);
      mayEnd.countDown();

      assertThat(answer)
          .startsWith("HTTP/1.1 503 ")
          .contains("Retry-After: 1\r\n", "Connection: close\r\n", "\"code\":\"UNAVAILABLE\"");
      assertThat(inFlight.get().statusCode()).isEqualTo(200);
      stopping.get();
    }
  }

  private static void waitUntilRefused(ServerUnderTest server) {
    boolean taken = true;
    while (taken) {
      try (var socket = server.connect()) {
        taken = socket.isConnected();
        Thread.onSpinWait();
      } catch (IOException e) {
        taken = false;
      }
    }
  }

  @Test
  void does_not_wait_longer_than_it_was_told_to() throws Exception {
    try (var server = serving(Duration.ofMillis(200));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var inFlight = threads.submit(() -> server.get("/slow"));
      begun.await();

      server.stop();

      assertThatThrownBy(inFlight::get).hasRootCauseInstanceOf(IOException.class);
      mayEnd.countDown();
    }
  }
}
