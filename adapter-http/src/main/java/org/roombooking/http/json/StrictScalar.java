package org.roombooking.http.json;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Message;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.Parsed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads one kind of scalar from the JSON type made for it and from no other. What does not fit is
 * noted, and reading goes on, so that a client hears of all its mistakes at once.
 */
final class StrictScalar<T> extends StdScalarDeserializer<T> {

  private final Set<JsonToken> tokens;
  private final Message wrongType;
  private final Function<JsonParser, Parsed<T>> read;

  StrictScalar(
      Class<T> type,
      Set<JsonToken> tokens,
      Message wrongType,
      Function<JsonParser, Parsed<T>> read) {
    super(type);
    this.tokens = tokens;
    this.wrongType = wrongType;
    this.read = read;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    var field = FieldPath.ofValue(parser);
    if (!tokens.contains(parser.currentToken())) {
      errors(context).add(field, FieldCode.WRONG_TYPE, wrongType);
      parser.skipChildren();
      return null;
    }
    return switch (read.apply(parser)) {
      case Parsed.Value<T>(T value) -> value;
      case Parsed.Refused<T>(FieldCode code, Message message) -> {
        errors(context).add(field, code, message);
        yield null;
      }
    };
  }

  static FieldErrors errors(DeserializationContext context) {
    return (FieldErrors) context.getAttribute(FieldErrors.class);
  }
}
