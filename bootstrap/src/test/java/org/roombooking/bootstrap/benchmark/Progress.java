package org.roombooking.bootstrap.benchmark;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines that say what is going on, apart from the tables. */
final class Progress {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private Progress() {}

  static void say(String line) {
    System.err.println(CLOCK.format(LocalTime.now(ZoneId.systemDefault())) + " " + line);
  }
}
