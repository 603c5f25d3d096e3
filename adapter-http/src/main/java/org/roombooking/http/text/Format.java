package org.roombooking.http.text;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;

/** How a value is written as text. One way only: what {@link #parse} takes, nothing near it. */
@FunctionalInterface
public interface Format<T> {

  Parsed<T> parse(String text);

  /** One line of at most {@code max} characters, not blank. */
  static Format<String> text(int max) {
    return text -> {
      if (text.isBlank()) {
        return Parsed.refused(FieldCode.REQUIRED, Phrase.MUST_NOT_BE_BLANK.with());
      }
      if (text.codePointCount(0, text.length()) > max) {
        return Parsed.refused(FieldCode.TOO_LONG, Phrase.MUST_HAVE_AT_MOST_CHARACTERS.with(max));
      }
      return Characters.arePlain(text)
          ? Parsed.value(text)
          : Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_HAVE_NO_CONTROLS.with());
    };
  }

  /** A day as {@code YYYY-MM-DD}, years 0000 to 9999. */
  static Format<LocalDate> date() {
    var shape = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    return text -> {
      if (shape.matcher(text).matches()) {
        try {
          return Parsed.value(LocalDate.parse(text));
        } catch (DateTimeException e) {
          return Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_CALENDAR_DAY.with());
        }
      }
      return Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_DATE.with());
    };
  }

  /** A day as {@link #date}, or a moment of RFC 3339 without or with its offset. */
  static Format<DayOfMoment> dayOfMoment() {
    var date = date();
    return text -> {
      int end = text.indexOf('T');
      if (end >= 0 && !isMoment(text)) {
        return Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_DATE_OR_MOMENT.with());
      }
      return date.parse(end < 0 ? text : text.substring(0, end)).map(DayOfMoment::new);
    };
  }

  private static boolean isMoment(String text) {
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(text);
      return !text.contains("[");
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** A time zone by its name in the IANA database. */
  static Format<ZoneId> timeZone() {
    return text ->
        ZoneId.getAvailableZoneIds().contains(text)
            ? Parsed.value(ZoneId.of(text))
            : Parsed.refused(FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_TIME_ZONE.with());
  }

  /** A currency by its three capital letters of ISO 4217; not gold, nor what stands for none. */
  static Format<Currency> currency() {
    Map<String, Currency> known =
        Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(toMap(Currency::getCurrencyCode, Function.identity()));
    return text -> {
      var currency = known.get(text);
      return currency == null
          ? Parsed.refused(FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_CURRENCY.with())
          : Parsed.value(currency);
    };
  }

  /** A country by its two capital letters of ISO 3166-1. */
  static Format<CountryCode> country() {
    return text ->
        CountryCode.parse(text)
            .map(Parsed::value)
            .orElseGet(
                () -> Parsed.refused(FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_COUNTRY.with()));
  }

  /** An amount of money, nothing or more, without its currency. */
  static Format<BigDecimal> amount() {
    var shape = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
    return text ->
        shape.matcher(text).matches()
            ? Parsed.value(new BigDecimal(text))
            : Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_AMOUNT.with());
  }

  /** Values with commas between them, at most {@code max}. */
  static <T> Format<List<T>> list(Format<T> format, int max) {
    return text -> {
      var values = new ArrayList<T>();
      for (var entry : text.split(",", -1)) {
        switch (format.parse(entry)) {
          case Parsed.Value<T>(T value) -> values.add(value);
          case Parsed.Refused<T>(FieldCode code, Message message) -> {
            return Parsed.refused(code, message);
          }
        }
      }
      return values.size() <= max
          ? Parsed.value(List.copyOf(values))
          : Parsed.refused(FieldCode.TOO_MANY, Phrase.MUST_HAVE_AT_MOST_ENTRIES.with(max));
    };
  }

  static Format<UUID> id() {
    var shape =
        Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    return text ->
        shape.matcher(text).matches()
            ? Parsed.value(UUID.fromString(text))
            : Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_UUID.with());
  }

  static Format<Integer> integer(int min, int max) {
    var shape = Pattern.compile("-?[0-9]{1,10}");
    return text -> {
      if (!shape.matcher(text).matches()) {
        return Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_WHOLE.with());
      }
      long number = Long.parseLong(text);
      if (number < min) {
        return Parsed.refused(FieldCode.TOO_SMALL, Phrase.MUST_BE_AT_LEAST.with(min));
      }
      return number > max
          ? Parsed.refused(FieldCode.TOO_LARGE, Phrase.MUST_BE_AT_MOST.with(max))
          : Parsed.value((int) number);
    };
  }

  static Format<Boolean> flag() {
    return text ->
        switch (text) {
          case "true" -> Parsed.value(true);
          case "false" -> Parsed.value(false);
          default -> Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_BE_BOOLEAN.with());
        };
  }

  /** The constants of an enum, in lower snake case. */
  static <E extends Enum<E>> Format<E> choice(Class<E> type) {
    Map<String, E> known =
        Arrays.stream(type.getEnumConstants())
            .collect(
                toMap(e -> e.name().toLowerCase(Locale.ROOT), e -> e, (a, b) -> a, TreeMap::new));
    var message = Phrase.MUST_BE_ONE_OF.with(String.join(", ", known.keySet()));
    return text -> {
      var value = known.get(text);
      return value == null ? Parsed.refused(FieldCode.UNKNOWN_VALUE, message) : Parsed.value(value);
    };
  }
}
