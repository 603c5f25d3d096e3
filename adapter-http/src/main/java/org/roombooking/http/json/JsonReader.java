package org.roombooking.http.json;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.problem.MalformedRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the bytes of a body into a request record, or refuses: nothing is guessed, coerced or
 * ignored.
 */
public final class JsonReader {

  private final JsonMapper mapper;
  private final Violations violations;

  private JsonReader(Validator validator) {
    this.mapper = StrictJson.mapper();
    this.violations = new Violations(validator);
  }

  /** One reader serves a whole server; making one is slow. */
  public static JsonReader create() {
    return new JsonReader(
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .addValueExtractor(new GivenExtractor())
            .messageInterpolator(new Unworded())
            .buildValidatorFactory()
            .getValidator());
  }

  /** A valid {@code T}; throws {@link MalformedRequest} or an invalid request otherwise. */
  public <T> T read(byte[] body, Class<T> type) {
    var errors = new FieldErrors();
    var value = parse(decode(body), type, errors);
    errors.throwIfAny();
    if (value == null) {
      throw new MalformedRequest(Phrase.BODY_NOT_OBJECT.with());
    }
    violations.refuse(value);
    return value;
  }

  private <T> @Nullable T parse(String text, Class<T> type, FieldErrors errors) {
    ObjectReader reader = mapper.readerFor(type).withAttribute(FieldErrors.class, errors);
    try {
      return reader.<@Nullable T>readValue(text);
    } catch (DatabindException e) {
      errors.add(FieldPath.of(e.getPath()), FieldCode.WRONG_TYPE, Phrase.WRONG_TYPE.with());
      return null;
    } catch (StreamReadException e) {
      throw notJson(e, errors);
    } catch (JacksonException e) {
      throw new MalformedRequest(Phrase.BODY_TOO_DEEP.with());
    }
  }

  private static MalformedRequest notJson(StreamReadException e, FieldErrors errors) {
    var where = e.getLocation();
    if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate Object property")) {
      var field = FieldPath.of(e.processor().streamReadContext());
      errors.add(field, FieldCode.DUPLICATE_FIELD, Phrase.GIVEN_TWICE.with());
      errors.throwIfAny();
    }
    return new MalformedRequest(Phrase.BODY_NOT_JSON.with(where.getLineNr(), where.getColumnNr()));
  }

  // Never let the parser guess the encoding: a client that writes UTF-16 is told so.
  private static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedRequest(Phrase.BODY_NOT_UTF_8.with());
    }
  }
}
