package org.roombooking.http.text;

import java.util.function.Function;
import org.roombooking.http.language.Message;
import org.roombooking.http.problem.FieldCode;

/** What reading a value from a client's text came to. */
public sealed interface Parsed<T> {

  record Value<T>(T value) implements Parsed<T> {}

  record Refused<T>(FieldCode code, Message message) implements Parsed<T> {}

  default <R> Parsed<R> map(Function<? super T, ? extends R> mapper) {
    return switch (this) {
      case Value<T>(T value) -> new Value<>(mapper.apply(value));
      case Refused<T>(FieldCode code, Message message) -> new Refused<>(code, message);
    };
  }

  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> refused(FieldCode code, Message message) {
    return new Refused<>(code, message);
  }
}
