package org.roombooking.http.json;

import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes unknown fields and misplaced objects and lists, and reads on. */
final class NoteAndGoOn extends DeserializationProblemHandler {

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    StrictScalar.errors(context)
        .add(
            unknown(context.getParser(), parser, name),
            FieldCode.UNKNOWN_FIELD,
            Phrase.UNKNOWN_FIELD.with());
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message) {
    var wanted =
        type.isCollectionLikeType() ? Phrase.MUST_BE_LIST.with() : Phrase.MUST_BE_OBJECT.with();
    StrictScalar.errors(context).add(FieldPath.ofValue(parser), FieldCode.WRONG_TYPE, wanted);
    parser.skipChildren();
    return null;
  }

  // Unknown fields of a record are kept aside until it is closed, and come from a parser of their
  // own; by then the body's parser is at the record.
  private static String unknown(JsonParser body, JsonParser parser, String name) {
    if (body.equals(parser)) {
      return FieldPath.ofValue(parser);
    }
    var record = FieldPath.of(body.streamReadContext());
    return record.isEmpty() ? name : record + "." + name;
  }
}
