package org.roombooking.http.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.text.Characters;
import org.roombooking.http.text.DayOfMoment;
import org.roombooking.http.text.Format;
import org.roombooking.http.text.Parsed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Every scalar a request record may hold, and {@link Given}, which may hold each of them. */
final class StrictScalars extends SimpleDeserializers {

  private static final Set<JsonToken> STRING = Set.of(JsonToken.VALUE_STRING);
  private static final Set<JsonToken> INTEGER = Set.of(JsonToken.VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER =
      Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
  private static final Set<JsonToken> BOOLEAN = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

  // Wide enough for any amount; narrow enough that 1e999999999 costs nothing.
  private static final int MOST_DIGITS = 30;

  StrictScalars() {
    addDeserializer(
        String.class,
        new StrictScalar<>(
            String.class, STRING, Phrase.MUST_BE_STRING.with(), StrictScalars::text));
    addDeserializer(LocalDate.class, string(LocalDate.class, Format.date()));
    addDeserializer(DayOfMoment.class, string(DayOfMoment.class, Format.dayOfMoment()));
    addDeserializer(UUID.class, string(UUID.class, Format.id()));
    addDeserializer(ZoneId.class, string(ZoneId.class, Format.timeZone()));
    addDeserializer(Currency.class, string(Currency.class, Format.currency()));
    addDeserializer(
        Boolean.class,
        new StrictScalar<>(
            Boolean.class,
            BOOLEAN,
            Phrase.MUST_BE_BOOLEAN.with(),
            parser -> Parsed.value(parser.getBooleanValue())));
    addDeserializer(
        Integer.class,
        new StrictScalar<>(
            Integer.class, INTEGER, Phrase.MUST_BE_WHOLE.with(), StrictScalars::integer));
    addDeserializer(
        Long.class,
        new StrictScalar<>(Long.class, INTEGER, Phrase.MUST_BE_WHOLE.with(), StrictScalars::large));
    addDeserializer(
        BigDecimal.class,
        new StrictScalar<>(
            BigDecimal.class, NUMBER, Phrase.MUST_BE_NUMBER.with(), StrictScalars::decimal));
    addDeserializer(Given.class, new GivenReader());
  }

  @Override
  public ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return choice(type.getRawClass());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Jackson asks here for enums only
  private static StrictScalar<?> choice(Class type) {
    return string(type, Format.choice(type));
  }

  private static <T> StrictScalar<T> string(Class<T> type, Format<T> format) {
    return new StrictScalar<>(
        type, STRING, Phrase.MUST_BE_STRING.with(), parser -> format.parse(parser.getString()));
  }

  private static Parsed<String> text(JsonParser parser) {
    var text = parser.getString();
    return Characters.areStorable(text)
        ? Parsed.value(text)
        : Parsed.refused(FieldCode.BAD_FORMAT, Phrase.MUST_HAVE_NO_CONTROLS.with());
  }

  private static Parsed<Integer> integer(JsonParser parser) {
    var number = parser.getBigIntegerValue();
    return number.bitLength() < Integer.SIZE
        ? Parsed.value(number.intValueExact())
        : outOfRange(number);
  }

  private static Parsed<Long> large(JsonParser parser) {
    var number = parser.getBigIntegerValue();
    return number.bitLength() < Long.SIZE
        ? Parsed.value(number.longValueExact())
        : outOfRange(number);
  }

  private static <T> Parsed<T> outOfRange(BigInteger number) {
    return number.signum() < 0
        ? Parsed.refused(FieldCode.TOO_SMALL, Phrase.TOO_SMALL.with())
        : Parsed.refused(FieldCode.TOO_LARGE, Phrase.TOO_LARGE.with());
  }

  private static Parsed<BigDecimal> decimal(JsonParser parser) {
    var number = parser.getDecimalValue();
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS
        ? Parsed.value(number)
        : Parsed.refused(FieldCode.BAD_FORMAT, Phrase.TOO_MANY_DIGITS.with());
  }
}
