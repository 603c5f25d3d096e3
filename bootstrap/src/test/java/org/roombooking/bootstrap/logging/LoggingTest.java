package org.roombooking.bootstrap.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.bootstrap.settings.LogFormat;
import org.roombooking.bootstrap.settings.LogLevel;
import org.roombooking.bootstrap.settings.Settings;
import org.slf4j.helpers.BasicMDCAdapter;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoggingTest {

  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void a_line_of_text_has_the_time_and_the_id_of_the_request() {
    configure(LogFormat.TEXT, LogLevel.INFO);
    context.getMDCAdapter().put("request_id", "0198-7");

    context.getLogger("org.roombooking.http.Server").info("listening on {}", 8080);

    assertThat(written())
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z INFO  \\[0198-7] Server: listening"
                + " on 8080\\R");
  }

  @Test
  void a_message_cannot_write_a_line_of_its_own() {
    configure(LogFormat.TEXT, LogLevel.INFO);

    context.getLogger("org.roombooking").warn("no guest {}", "Ana\r\n2026-01-01 ERROR fake");

    assertThat(written()).endsWith("[-] roombooking: no guest Ana | 2026-01-01 ERROR fake\n");
  }

  @Test
  void a_line_of_json_is_one_object_with_the_same_facts() {
    configure(LogFormat.JSON, LogLevel.INFO);
    context.getMDCAdapter().put("request_id", "0198-7");

    context
        .getLogger("org.roombooking.http.Server")
        .error("it broke\n", new IllegalStateException("why"));

    var line = JsonMapper.shared().readTree(written());
    assertThat(line.get("level").asString()).isEqualTo("ERROR");
    assertThat(line.get("message").asString()).isEqualTo("it broke\n");
    assertThat(line.get("logger_name").asString()).isEqualTo("org.roombooking.http.Server");
    assertThat(line.get("request_id").asString()).isEqualTo("0198-7");
    assertThat(line.has("@timestamp")).isTrue();
    assertThat(line.get("stack_trace").asString())
        .startsWith("java.lang.IllegalStateException: why");
    assertThat(written()).containsOnlyOnce("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, error, error",
    "WARN, warn error, warn error",
    "INFO, info warn error, warn error",
    "DEBUG, debug info warn error, warn error",
    "TRACE, trace debug info warn error, warn error"
  })
  void the_level_is_for_us_and_libraries_only_warn(LogLevel level, String ours, String theirs) {
    configure(LogFormat.TEXT, level);

    assertThat(logged("org.roombooking.domain")).isEqualTo(ours);
    for (var library :
        new String[] {"org.jooq.Constants", "org.flywaydb", "com.zaxxer", "io.javalin"}) {
      assertThat(logged(library)).isEqualTo(theirs);
    }
  }

  private String logged(String logger) {
    written.reset();
    var log = context.getLogger(logger);
    log.trace("trace");
    log.debug("debug");
    log.info("info");
    log.warn("warn");
    log.error("error");
    return written()
        .lines()
        .map(line -> line.replaceAll(".*: ", ""))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private void configure(LogFormat format, LogLevel level) {
    context.setMDCAdapter(new BasicMDCAdapter());
    Logging.configure(context, new Settings.Log(format, level), written);
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
