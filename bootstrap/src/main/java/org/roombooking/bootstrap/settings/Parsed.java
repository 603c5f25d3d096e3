package org.roombooking.bootstrap.settings;

/** What became of a text from the environment. */
sealed interface Parsed<T> {

  record Accepted<T>(T value) implements Parsed<T> {}

  /**
   * Why the text is no value of its setting, as the end of a sentence that begins with its name.
   */
  record Refused<T>(String reason) implements Parsed<T> {}
}
