package org.roombooking.http.route;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.Format;
import org.roombooking.http.text.Parsed;

/**
 * A query parameter a route knows, and the type a handler reads it as. Declared once as a constant,
 * named in the route table, read with {@link Request#query}.
 */
public final class Parameter<V> {

  /** What a parameter is worth: from text, or from its absence. */
  private interface Reader<V> {
    Parsed<V> read(@Nullable String text);
  }

  private final String name;
  private final boolean required;
  private final Reader<V> reader;

  private Parameter(String name, boolean required, Reader<V> reader) {
    this.name = name;
    this.required = required;
    this.reader = reader;
  }

  public static <T> Parameter<T> required(String name, Format<T> format) {
    return new Parameter<>(
        name,
        true,
        text ->
            text == null
                ? Parsed.refused(FieldCode.REQUIRED, Phrase.MUST_BE_GIVEN.with())
                : format.parse(text));
  }

  public static <T> Parameter<Optional<T>> optional(String name, Format<T> format) {
    return new Parameter<>(
        name,
        false,
        text -> text == null ? Parsed.value(Optional.empty()) : some(format.parse(text)));
  }

  public static <T> Parameter<T> orElse(String name, Format<T> format, T otherwise) {
    return new Parameter<>(
        name, false, text -> text == null ? Parsed.value(otherwise) : format.parse(text));
  }

  private static <T> Parsed<Optional<T>> some(Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Value<T>(T value) -> Parsed.value(Optional.of(value));
      case Parsed.Refused<T>(FieldCode code, Message message) -> Parsed.refused(code, message);
    };
  }

  public String name() {
    return name;
  }

  public boolean isRequired() {
    return required;
  }

  /** The value, or null with an error noted. */
  @Nullable V read(@Nullable String text, FieldErrors errors) {
    return switch (reader.read(text)) {
      case Parsed.Value<V>(V value) -> value;
      case Parsed.Refused<V>(FieldCode code, Message message) -> {
        errors.add(name, code, message);
        yield null;
      }
    };
  }
}
