package org.roombooking.http.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** The place of a value in a body, as the client would name it: {@code rooms[0].guests}. */
final class FieldPath {

  private FieldPath() {}

  /** The value the parser is at, or has just begun. */
  static String ofValue(JsonParser parser) {
    var context = parser.streamReadContext();
    var token = parser.currentToken();
    return of(token != null && token.isStructStart() ? context.getParent() : context);
  }

  static String of(@Nullable TokenStreamContext context) {
    var path = new StringBuilder();
    for (var at = context; at != null && !at.inRoot(); at = at.getParent()) {
      path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.currentName());
    }
    return withoutDot(path);
  }

  static String of(List<Reference> references) {
    var path = new StringBuilder();
    for (var reference : references) {
      var name = reference.getPropertyName();
      path.append(name == null ? "[" + reference.getIndex() + "]" : "." + name);
    }
    return withoutDot(path);
  }

  private static String withoutDot(StringBuilder path) {
    return path.indexOf(".") == 0 ? path.substring(1) : path.toString();
  }
}
