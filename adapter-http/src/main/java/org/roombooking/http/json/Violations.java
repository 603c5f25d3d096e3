package org.roombooking.http.json;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.roombooking.http.problem.FieldErrors;

/** Says in the client's words which constraints a request record breaks. */
final class Violations {

  // The same rule by which the names of the body were read.
  private static final Pattern WORD_START = Pattern.compile("(?<=[^A-Z_])(?=[A-Z])");

  private final Validator validator;

  Violations(Validator validator) {
    this.validator = validator;
  }

  void refuse(Object request) {
    var errors = new FieldErrors();
    for (var violation : validator.validate(request)) {
      var told = BrokenConstraints.told(violation);
      errors.add(field(violation.getPropertyPath()), told.code(), told.message());
    }
    errors.throwIfAny();
  }

  private static String field(Path path) {
    var field = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        field.append(field.isEmpty() ? "" : ".").append(snake(node.getName()));
      }
    }
    return field.toString();
  }

  private static String snake(String name) {
    return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
