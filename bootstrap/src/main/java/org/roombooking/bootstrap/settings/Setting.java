package org.roombooking.bootstrap.settings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One environment variable of the service.
 *
 * @param purpose what it is for, as an operator would say it
 * @param values which texts it takes
 * @param standard the text shown as its default
 * @param absent the value when the variable is not set, or empty
 * @param masking how a text of a secret is shown; none for what anybody may see
 */
record Setting<T>(
    String name,
    String purpose,
    String values,
    String standard,
    T absent,
    Function<String, Parsed<T>> parser,
    Optional<UnaryOperator<String>> masking) {

  /** A setting whose default is written as an operator would write it. */
  static <T> Setting<T> of(String name, String purpose, Kind<T> kind, String standard) {
    var absent =
        switch (kind.parse(standard)) {
          case Parsed.Accepted<T>(T value) -> value;
          case Parsed.Refused<T>(String reason) ->
              throw new IllegalArgumentException(name + "'s own default " + reason);
        };
    return new Setting<>(
        name, purpose, kind.values(), standard, absent, kind::parse, Optional.empty());
  }

  /** A setting that may be left out altogether; {@code standard} says what then happens. */
  static <T> Setting<Optional<T>> optional(
      String name, String purpose, Kind<T> kind, String standard) {
    return new Setting<>(
        name,
        purpose,
        kind.values(),
        standard,
        Optional.empty(),
        text -> present(kind.parse(text)),
        Optional.empty());
  }

  private static <T> Parsed<Optional<T>> present(Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Accepted<T>(T value) -> new Parsed.Accepted<>(Optional.of(value));
      case Parsed.Refused<T>(String reason) -> new Parsed.Refused<>(reason);
    };
  }

  Setting<T> masked(UnaryOperator<String> mask) {
    return new Setting<>(name, purpose, values, standard, absent, parser, Optional.of(mask));
  }

  Parsed<T> read(Map<String, String> environment) {
    var text = text(environment);
    return text.isEmpty() ? new Parsed.Accepted<>(absent) : parser.apply(text);
  }

  SettingRow row(Map<String, String> environment) {
    var text = text(environment);
    boolean secret = masking.isPresent();
    return text.isEmpty()
        ? new SettingRow(name, standard, standard, "default", secret, purpose, values)
        : new SettingRow(name, shown(text), standard, "environment", secret, purpose, values);
  }

  /** The text as it may appear on a screen. */
  String shown(String text) {
    return masking.map(mask -> mask.apply(text)).orElse(text);
  }

  String text(Map<String, String> environment) {
    return environment.getOrDefault(name, "").strip();
  }
}
