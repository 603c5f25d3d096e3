package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;

/** What one client cannot do to the others. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class LimitsTest {

  private static final Route ECHO =
      Route.post("/echo", Access.PUBLIC, request -> Answer.ok(request.body(Map.class)));

  private static ServerLimits limits(int bodyBytes, int connections, Duration deadline) {
    return new ServerLimits(
        bodyBytes,
        16 * 1024,
        8 * 1024,
        connections,
        Duration.ofSeconds(30),
        deadline,
        deadline,
        Duration.ZERO,
        Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_body_is_taken_up_to_the_limit_and_not_one_byte_more(int over) {
    try (var server = ServerUnderTest.serving(limits(100, 100, Duration.ofSeconds(10)), ECHO)) {
      var body = "{\"a\":\"" + "b".repeat(100 - 8 + over) + "\"}";

      var response = server.postJson("/echo", body);

      assertThat(response.statusCode()).isEqualTo(over == 0 ? 200 : 413);
    }
  }

  @Test
  void a_client_that_sends_too_much_can_still_read_why() {
    try (var server = ServerUnderTest.serving(ECHO)) {
      var response = server.postJson("/echo", "a".repeat(1_000_000));

      assertThat(response.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void a_client_that_sends_all_of_too_much_before_it_reads_can_still_read_why() {
    try (var server = ServerUnderTest.serving(ECHO)) {
      var type = "Content-Type: application/json\r\nContent-Length: 1000000\r\n";
      var head = "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + type + "\r\n";

      assertThat(server.raw(head + "a".repeat(1_000_000))).startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void a_client_that_sends_too_much_in_chunks_can_still_read_why() {
    try (var server = ServerUnderTest.serving(ECHO)) {
      var chunks = Stream.generate(() -> new byte[10_000]).limit(100).toList();

      var response =
          server.send(
              server
                  .request("/echo")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofByteArrays(chunks)));

      assertThat(response.statusCode()).isEqualTo(413);
    }
  }

  static Stream<Arguments> tricklers() {
    var head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    return Stream.of(
        arguments("a request line", "G"),
        arguments("a header", "GET /echo HTTP/1.1\r\nHost: a\r\nX: "),
        arguments("a body of known length", head + "Content-Length: 1000\r\n\r\n{"),
        arguments("a body in chunks", head + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n100\r\n"),
        arguments(
            "a second request's header",
            "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\nX: "));
  }

  @ParameterizedTest
  @MethodSource("tricklers")
  void who_trickles_is_cut_off(String what, String beginning) throws Exception {
    var limits = limits(10_000, 100, Duration.ofMillis(300));
    try (var server = ServerUnderTest.serving(limits, ECHO);
        var socket = server.connect()) {
      send(socket, beginning);

      assertThat(isCutWhileTrickling(socket)).as(what).isTrue();
    }
  }

  // Each byte keeps the idle timeout away; between two, the wait for an answer is the pause.
  private static boolean isCutWhileTrickling(Socket socket) throws IOException {
    socket.setSoTimeout(20);
    for (int i = 0; i < 500; i++) {
      try {
        send(socket, "a");
        if (socket.getInputStream().read(new byte[10_000]) < 0) {
          return true;
        }
      } catch (SocketException e) {
        return true;
      } catch (SocketTimeoutException e) {
        assertThat(socket.isClosed()).isFalse();
      }
    }
    return false;
  }

  @Test
  void who_sends_in_time_is_not_cut_off_however_often() throws Exception {
    var limits = limits(10_000, 100, Duration.ofMillis(500));
    try (var server = ServerUnderTest.serving(limits, ECHO);
        var socket = server.connect()) {
      var request = "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n";
      var started = System.nanoTime();
      while (System.nanoTime() - started < Duration.ofSeconds(1).toNanos()) {
        send(socket, request);
        assertThat(readHead(socket)).startsWith("HTTP/1.1 404");
      }
    }
  }

  @Test
  void an_answer_may_take_longer_than_a_request_may_take_to_arrive() throws Exception {
    var limits = limits(10_000, 100, Duration.ofMillis(100));
    var atWork = new CountDownLatch(1);
    var laterOneIsCutOff = new CompletableFuture<Answer>();
    var slow =
        Route.post(
            "/slow",
            Access.PUBLIC,
            request -> {
              atWork.countDown();
              return laterOneIsCutOff.join();
            });
    try (var server = ServerUnderTest.serving(limits, slow);
        var trickling = server.connect()) {
      var answer = CompletableFuture.supplyAsync(() -> server.postJson("/slow", "{}").statusCode());
      atWork.await();

      assertThat(isCutWhileTrickling(trickling)).isTrue();
      laterOneIsCutOff.complete(Answer.ok(Map.of()));

      assertThat(answer).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(200);
    }
  }

  @Test
  void a_connection_can_be_used_again_though_the_body_came_after_the_refusal() throws Exception {
    var secret = Route.post("/secret", Access.USER, request -> Answer.ok(Map.of()));
    try (var server = ServerUnderTest.serving(secret);
        var socket = server.connect()) {
      send(socket, "POST /secret HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n");
      socket.setSoTimeout(200);
      assertThatThrownBy(() -> readHead(socket)).isInstanceOf(SocketTimeoutException.class);

      send(socket, "{}");

      socket.setSoTimeout(20_000);
      assertThat(readHead(socket)).startsWith("HTTP/1.1 401");
      send(socket, "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(readHead(socket)).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void a_connection_that_ends_with_its_answer_says_so() {
    var secret = Route.post("/secret", Access.USER, request -> Answer.ok(Map.of()));
    try (var server = ServerUnderTest.serving(secret)) {
      var head = "POST /secret HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n{";

      assertThat(server.raw(head)).startsWith("HTTP/1.1 401").contains("Connection: close");
    }
  }

  @Test
  void half_sent_requests_do_not_keep_others_waiting() throws Exception {
    try (var server = ServerUnderTest.serving(ECHO)) {
      var half =
          "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
              + "Content-Length: 100\r\n\r\n{";
      var sockets = new ArrayList<Socket>();
      try {
        for (int i = 0; i < 500; i++) {
          var socket = server.connect();
          sockets.add(socket);
          send(socket, half);
        }

        assertThat(server.postJson("/echo", "{}").statusCode()).isEqualTo(200);
      } finally {
        for (var socket : sockets) {
          socket.close();
        }
      }
    }
  }

  @Test
  void a_connection_beyond_the_limit_waits_until_another_is_closed() throws Exception {
    try (var server = ServerUnderTest.serving(limits(100, 2, Duration.ofSeconds(10)), ECHO);
        var first = server.connect();
        var second = server.connect()) {
      for (var socket : List.of(first, second)) {
        send(socket, "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(readHead(socket)).startsWith("HTTP/1.1 404");
      }
      try (var third = server.connect()) {
        send(third, "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
        third.setSoTimeout(300);
        assertThatThrownBy(() -> readHead(third)).isInstanceOf(SocketTimeoutException.class);

        first.shutdownOutput();

        third.setSoTimeout(20_000);
        assertThat(readHead(third)).startsWith("HTTP/1.1 404");
      }
    }
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Reads an answer and gives its head. */
  private static String readHead(Socket socket) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("closed after: " + head);
      }
      head.append((char) next);
    }
    var length = head.toString().replaceAll("(?s).*Content-Length: ([0-9]+).*", "$1");
    socket.getInputStream().readNBytes(Integer.parseInt(length));
    return head.toString();
  }
}
