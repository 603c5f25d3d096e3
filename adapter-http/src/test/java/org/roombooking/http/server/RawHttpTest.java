package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;

/** What the server says to requests that are hardly HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawHttpTest {

  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
  private static final String POST_JSON =
      "POST /bodies HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/files/{name}", Access.PUBLIC, r -> Answer.ok(r.pathText("name"))),
            Route.post("/bodies", Access.PUBLIC, r -> Answer.ok(r.body(Map.class))));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no request line|nonsense\\r\\n\\r\\n",
        "no path|GET\\r\\n\\r\\n",
        "unknown version|GET / HTTP/9.9\\r\\nHost: a\\r\\n\\r\\n",
        "old version|GET /\\r\\n",
        "no host|GET / HTTP/1.1\\r\\n\\r\\n",
        "two hosts|GET / HTTP/1.1\\r\\nHost: a\\r\\nHost: b\\r\\n\\r\\n",
        "space in header name|GET / HTTP/1.1\\r\\nHost: a\\r\\nX Y: 1\\r\\n\\r\\n",
        "no colon|GET / HTTP/1.1\\r\\nHost: a\\r\\nnonsense\\r\\n\\r\\n",
        "folded header|GET / HTTP/1.1\\r\\nHost: a\\r\\nX: 1\\r\\n 2\\r\\n\\r\\n",
        "control in header|GET / HTTP/1.1\\r\\nHost: a\\r\\nX: \\001\\r\\n\\r\\n",
        "bad length|POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: x\\r\\n\\r\\n",
        "two lengths|POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 1\\r\\nContent-Length: 2\\r\\n\\r\\n",
        "negative length|POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: -1\\r\\n\\r\\n",
        "length and chunked|POST / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 1\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n",
        "unknown coding|POST / HTTP/1.1\\r\\nHost: a\\r\\nTransfer-Encoding: foo\\r\\n\\r\\n",
      })
  void a_broken_head_is_malformed(String what, String request) {
    assertProblem(server.raw(request.translateEscapes()), 400, "MALFORMED_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/a%2fb",
        "/files/a%2Fb",
        "/files/a%5cb",
        "/files/a%00b",
        "/files/a%0ab",
        "/files/a%7fb",
        "/files/%2e%2e",
        "/files/..%2f..%2fetc",
        "/files/../files/a",
        "/files/./a",
        "/files//a",
        "//files/a",
        "/files/a;b=c",
        "/files/a%zz",
        "/files/a%e",
        "/files/a%ff",
        "/files/a\\b",
        "/files/a\u00e9",
        "/files/a<b",
        "files/a",
        "*",
        "http://other/../files/a",
      })
  void a_target_that_can_be_read_in_two_ways_is_malformed(String target) {
    var answer = server.raw("GET " + target + " HTTP/1.1\r\n" + HOST + "\r\n");

    assertProblem(answer, 400, "MALFORMED_REQUEST");
  }

  @Test
  void harmless_encoded_octets_are_decoded() {
    var answer = server.raw("GET /files/a%20b%41%C3%A9+ HTTP/1.1\r\n" + HOST + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\"a bAé+\"");
  }

  @Test
  void a_websocket_is_not_found_and_no_session_is_begun() {
    var upgrade =
        "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";

    var answer = server.raw("GET /files/a HTTP/1.1\r\nHost: a\r\n" + upgrade + "\r\n");

    assertProblem(answer, 404, "NOT_FOUND");
    assertThat(answer).doesNotContain("Set-Cookie");
  }

  @Test
  void a_large_head_is_refused() {
    var header = "X: " + "a".repeat(ServerLimits.USUAL.headBytes()) + "\r\n";

    var answer = server.raw("GET /files/a HTTP/1.1\r\n" + HOST + header + "\r\n");

    assertProblem(answer, 431, "HEADERS_TOO_LARGE");
  }

  @Test
  void many_small_headers_are_a_large_head_too() {
    var headers =
        String.join("", IntStream.range(0, 2000).mapToObj(i -> "X" + i + ": a\r\n").toList());

    var answer = server.raw("GET /files/a HTTP/1.1\r\n" + HOST + headers + "\r\n");

    assertProblem(answer, 431, "HEADERS_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(ints = {8 * 1024, 200 * 1024})
  void a_long_target_is_refused_and_not_told_back(int length) {
    var answer = server.raw("GET /files/" + "a".repeat(length) + " HTTP/1.1\r\n" + HOST + "\r\n");

    assertProblem(answer, 414, "URI_TOO_LONG");
    assertThat(answer).contains("\"instance\":\"/\"");
  }

  @Test
  void a_client_that_still_sends_when_it_has_its_answer_is_not_cut_off() throws IOException {
    var piece = "a".repeat(32 * 1024).getBytes(StandardCharsets.ISO_8859_1);

    try (var socket = server.connect()) {
      var head = POST_JSON + "Content-Length: 9999999999\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertProblem(answer, 413, "BODY_TOO_LARGE");

      assertThatNoException()
          .isThrownBy(() -> {
            for (int i = 0; i < 10; i++) {
              socket.getOutputStream().write(piece);
            }
          });
    }
  }

  @Test
  void a_target_of_just_the_length_allowed_is_taken() {
    var name = "a".repeat(ServerLimits.USUAL.uriBytes() - "/files/".length());

    var answer = server.raw("GET /files/" + name + " HTTP/1.1\r\n" + HOST + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_body_in_broken_chunks_is_malformed() {
    var answer = server.raw(POST_JSON + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");

    assertProblem(answer, 400, "MALFORMED_REQUEST");
  }

  @Test
  void a_body_in_chunks_is_read_whole() {
    var answer =
        server.raw(
            POST_JSON + "Transfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("{\"a\":1}");
  }

  @Test
  void a_chunked_body_is_refused_once_it_is_too_large() {
    var chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";

    var answer =
        server.raw(POST_JSON + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk + "0\r\n\r\n");

    assertProblem(answer, 413, "BODY_TOO_LARGE");
  }

  @Test
  void a_body_that_says_it_is_far_too_large_is_refused_before_it_is_sent() {
    var answer = server.raw(POST_JSON + "Content-Length: 9999999999\r\n\r\n");

    assertProblem(answer, 413, "BODY_TOO_LARGE");
  }

  @Test
  void a_client_that_asks_first_is_not_told_to_go_on_with_too_large_a_body() {
    var answer =
        server.raw(POST_JSON + "Expect: 100-continue\r\nContent-Length: 9999999999\r\n\r\n");

    assertProblem(answer, 413, "BODY_TOO_LARGE");
  }

  @Test
  void two_requests_sent_at_once_are_answered_in_order() {
    var answer =
        server.raw(
            "GET /files/first HTTP/1.1\r\nHost: a\r\n\r\n"
                + "GET /files/second HTTP/1.1\r\n"
                + HOST
                + "\r\n");

    assertThat(answer)
        .containsSubsequence(List.of("HTTP/1.1 200", "first", "HTTP/1.1 200", "second"));
  }

  private static void assertProblem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Type: application/problem+json\r\n")
        .contains("X-Request-Id: ")
        .contains("X-Content-Type-Options: nosniff\r\n")
        .contains("Cache-Control: no-store\r\n")
        .contains("\"code\":\"" + code + "\"")
        .doesNotContain("Server:", "jetty", "Exception", "badMessage");
  }
}
