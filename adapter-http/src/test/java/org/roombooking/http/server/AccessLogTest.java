package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.slf4j.LoggerFactory;

/** What is written down about requests, and what is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessLogTest {

  private static final org.slf4j.Logger HANDLERS_LOG = LoggerFactory.getLogger("some handler");

  /** Keeps what is logged, each line with the id of its request before it. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      var id = event.getMDCPropertyMap().getOrDefault("request_id", "-");
      lines.add(id + " " + event.getLevel() + " " + event.getFormattedMessage());
    }
  }

  private final Lines log = new Lines();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("org.roombooking");
  private final ServerUnderTest server =
      ServerUnderTest.serving(
          Route.post("/things/{name}", Access.USER, AccessLogTest::warning),
          Route.get("/broken", Access.PUBLIC, AccessLogTest::broken));

  private static Answer warning(Request request) {
    HANDLERS_LOG.warn("careful");
    return Answer.noContent();
  }

  private static Answer broken(Request request) {
    throw new IllegalStateException("on purpose");
  }

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
    ours.setLevel(Level.INFO);
  }

  @AfterEach
  void stop() {
    server.close();
    root.detachAppender(log);
    ours.setLevel(null);
  }

  // A request is logged just after its answer is sent; stopping the server waits for that.
  private List<String> lines() {
    server.stop();
    return log.lines.stream().map(line -> line.replaceAll("[0-9]+ ms", "n ms")).toList();
  }

  @Test
  void names_the_route_and_never_what_the_client_wrote() {
    var response =
        server.postJson(
            "/things/Miller?guest=Smith",
            "{\"password\":\"hunter2\"}",
            "Authorization",
            "Bearer alice",
            "X-Request-Id",
            "r1");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(lines()).containsExactly("r1 INFO POST /things/{name} 400 n ms");
  }

  @Test
  void carries_the_request_id_on_the_lines_of_the_handler_too() {
    server.postJson("/things/a", "{}", "Authorization", "Bearer alice", "X-Request-Id", "r2");

    assertThat(lines()).containsExactly("r2 WARN careful", "r2 INFO POST /things/{name} 204 n ms");
  }

  @Test
  void tells_what_broke_once() {
    server.send(server.request("/broken").header("X-Request-Id", "r3"));

    assertThat(lines())
        .containsExactly("r3 ERROR A request failed", "r3 INFO GET /broken 500 n ms");
  }

  @Test
  void says_that_a_path_was_unknown_but_not_which() {
    server.send(server.request("/etc/passwd").header("X-Request-Id", "r4"));

    assertThat(lines()).containsExactly("r4 INFO GET unmatched 404 n ms");
  }

  @Test
  void lists_even_what_was_hardly_a_request() {
    server.raw("\u0001\u0002\r\n\r\n");

    assertThat(lines())
        .singleElement()
        .asString()
        .matches("[0-9a-f-]{36} INFO OTHER unmatched 400 n ms");
  }
}
