package org.roombooking.http.text;

import org.roombooking.http.problem.FieldCode;

/** What reading a value from a client's text came to. */
public sealed interface Parsed<T> {

  record Value<T>(T value) implements Parsed<T> {}

  record Refused<T>(FieldCode code, String message) implements Parsed<T> {}

  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> refused(FieldCode code, String message) {
    return new Refused<>(code, message);
  }
}
