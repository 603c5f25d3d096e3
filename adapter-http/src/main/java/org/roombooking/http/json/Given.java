package org.roombooking.http.json;

import java.util.Optional;
import java.util.function.Function;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/**
 * A field for which it matters whether it was left out or given as {@code null}. As a component of
 * a request record it is never null itself.
 */
public sealed interface Given<T> {

  /** The field was left out. */
  record Absent<T>() implements Given<T> {}

  /** The field was given as {@code null}. */
  record Null<T>() implements Given<T> {}

  record Value<T>(T value) implements Given<T> {}

  /** The value, if there is one; for fields that cannot be {@code null}, which is noted. */
  default Optional<T> unlessNull(String field, FieldErrors errors) {
    return switch (this) {
      case Absent<T>() -> Optional.empty();
      case Null<T>() -> {
        errors.add(field, FieldCode.REQUIRED, Phrase.MUST_NOT_BE_NULL.with());
        yield Optional.empty();
      }
      case Value<T>(T value) -> Optional.of(value);
    };
  }

  /** What the field comes to where {@code null} means something; empty if it was left out. */
  default <R> Optional<R> orIfNull(R meaning, Function<? super T, ? extends R> mapper) {
    return switch (this) {
      case Absent<T>() -> Optional.empty();
      case Null<T>() -> Optional.of(meaning);
      case Value<T>(T value) -> Optional.of(mapper.apply(value));
    };
  }
}
