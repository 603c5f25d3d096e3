package org.roombooking.http.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.roombooking.http.problem.FieldCode;

/** Which code a broken constraint is told by. */
final class ConstraintCodes {

  private ConstraintCodes() {}

  static FieldCode of(ConstraintViolation<?> violation) {
    var annotation = violation.getConstraintDescriptor().getAnnotation();
    return switch (annotation.annotationType().getSimpleName()) {
      case "NotNull", "NotBlank", "NotEmpty" -> FieldCode.REQUIRED;
      case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> FieldCode.TOO_SMALL;
      case "Max", "DecimalMax", "Negative", "NegativeOrZero" -> FieldCode.TOO_LARGE;
      case "Digits", "Pattern", "Email" -> FieldCode.BAD_FORMAT;
      case "Size" -> size((Size) annotation, violation.getInvalidValue());
      default -> FieldCode.INVALID;
    };
  }

  private static FieldCode size(Size rule, Object value) {
    return switch (value) {
      case CharSequence text ->
          text.length() > rule.max() ? FieldCode.TOO_LONG : FieldCode.TOO_SHORT;
      case Collection<?> many -> many.size() > rule.max() ? FieldCode.TOO_MANY : FieldCode.TOO_FEW;
      default -> FieldCode.INVALID;
    };
  }
}
