package org.roombooking.bootstrap.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.roombooking.bootstrap.settings.LogFormat;
import org.roombooking.bootstrap.settings.LogLevel;
import org.roombooking.bootstrap.settings.Settings;

/** Keeps logback to warnings until the settings are read; by itself it would show everything. */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class BeforeSettings extends ContextAwareBase implements Configurator {

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Logging.configure(context, new Settings.Log(LogFormat.TEXT, LogLevel.WARN), System.err);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
