package org.roombooking.http.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.text.Parsed.Refused;

/** How it is told that a constraint does not hold. */
final class BrokenConstraints {

  private BrokenConstraints() {}

  /** As the constraint itself tells it, or else by its kind. */
  static Refused<?> told(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
    Refused<?> itself = detailed.getDynamicPayload(Refused.class);
    return itself == null ? byKind(violation) : itself;
  }

  private static Refused<?> byKind(ConstraintViolation<?> violation) {
    return switch (violation.getConstraintDescriptor().getAnnotation()) {
      case NotNull rule -> new Refused<>(FieldCode.REQUIRED, Phrase.MUST_NOT_BE_NULL.with());
      case Min rule -> atLeast(rule.value());
      case DecimalMin rule -> atLeast(rule.value());
      case Max rule -> atMost(rule.value());
      case DecimalMax rule -> atMost(rule.value());
      case Size rule -> size(rule, violation.getInvalidValue());
      case Object rule -> throw new IllegalStateException("nothing is said about " + rule);
    };
  }

  private static Refused<?> atLeast(Object value) {
    return new Refused<>(FieldCode.TOO_SMALL, Phrase.MUST_BE_AT_LEAST.with(value));
  }

  private static Refused<?> atMost(Object value) {
    return new Refused<>(FieldCode.TOO_LARGE, Phrase.MUST_BE_AT_MOST.with(value));
  }

  // Of lists alone: the length of text is for PlainText, which counts code points.
  private static Refused<?> size(Size rule, Object value) {
    return ((Collection<?>) value).size() > rule.max()
        ? new Refused<>(FieldCode.TOO_MANY, Phrase.MUST_HAVE_AT_MOST_ENTRIES.with(rule.max()))
        : new Refused<>(FieldCode.TOO_FEW, Phrase.MUST_HAVE_AT_LEAST_ENTRIES.with(rule.min()));
  }
}
