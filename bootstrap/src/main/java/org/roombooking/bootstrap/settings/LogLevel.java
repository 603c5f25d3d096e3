package org.roombooking.bootstrap.settings;

/** From which weight on the service's own messages are logged. */
public enum LogLevel {
  ERROR,
  WARN,
  INFO,
  DEBUG,
  TRACE
}
