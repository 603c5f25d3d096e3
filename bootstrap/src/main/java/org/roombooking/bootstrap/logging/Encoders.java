package org.roombooking.bootstrap.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import net.logstash.logback.encoder.LogstashEncoder;
import org.roombooking.bootstrap.settings.LogFormat;

/** How a log line is written. */
final class Encoders {

  /** Line ends in a message are taken out, so that nobody can write a line of their own into it. */
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %-5level [%X{request_id:--}] %logger{0}:"
          + " %replace(%msg){'[\\r\\n]+', ' | '}%n%ex";

  private Encoders() {}

  static Encoder<ILoggingEvent> of(LogFormat format, LoggerContext context) {
    return switch (format) {
      case TEXT -> text(context);
      case JSON -> json(context);
    };
  }

  private static Encoder<ILoggingEvent> text(LoggerContext context) {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(LINE);
    encoder.start();
    return encoder;
  }

  /** Every value of the MDC is a field of its own, the request's id among them. */
  private static Encoder<ILoggingEvent> json(LoggerContext context) {
    var encoder = new LogstashEncoder();
    encoder.setContext(context);
    encoder.setTimeZone("UTC");
    encoder.start();
    return encoder;
  }
}
