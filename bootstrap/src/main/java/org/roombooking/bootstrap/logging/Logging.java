package org.roombooking.bootstrap.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.roombooking.bootstrap.settings.LogFormat;
import org.roombooking.bootstrap.settings.LogLevel;
import org.roombooking.bootstrap.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sets up logging: our own messages from the wished level on, those of libraries from warnings on.
 */
public final class Logging {

  private static final String OURS = "org.roombooking";

  private Logging() {}

  /** Writes to standard error; standard output is for what commands answer. */
  public static void configure(Settings.Log log) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      configure(context, log, System.err);
    }
    // Some libraries, the database driver among them, log by the JDK's own means.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  static void configure(LoggerContext context, Settings.Log log, OutputStream target) {
    context.reset();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(log.level() == LogLevel.ERROR ? Level.ERROR : Level.WARN);
    root.addAppender(appender(context, log.format(), target));
    context.getLogger(OURS).setLevel(Level.toLevel(log.level().name()));
  }

  private static OutputStreamAppender<ILoggingEvent> appender(
      LoggerContext context, LogFormat format, OutputStream target) {
    var appender = new OutputStreamAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setEncoder(Encoders.of(format, context));
    appender.setOutputStream(new LeftOpen(target));
    appender.start();
    return appender;
  }

  /** Survives its appender, which closes what it writes to when it is replaced by another. */
  private static final class LeftOpen extends FilterOutputStream {

    LeftOpen(OutputStream target) {
      super(target);
    }

    // FilterOutputStream would write byte by byte.
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
