package org.roombooking.http.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.text.Parsed.Refused;

/** Checks {@link PlainText}; public because the validation library creates it. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

  private @Nullable PlainText rule;

  @Override
  public void initialize(PlainText rule) {
    this.rule = rule;
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null || rule == null) {
      return true;
    }
    var refused = refusal(text.toString(), rule);
    refused.ifPresent(why -> report(why, context));
    return refused.isEmpty();
  }

  private static Optional<Refused<String>> refusal(String text, PlainText rule) {
    int length = text.codePointCount(0, text.length());
    if (!rule.blank() && text.isBlank()) {
      return Optional.of(new Refused<>(FieldCode.REQUIRED, Phrase.MUST_NOT_BE_BLANK.with()));
    }
    if (length > rule.max()) {
      return Optional.of(
          new Refused<>(FieldCode.TOO_LONG, Phrase.MUST_HAVE_AT_MOST_CHARACTERS.with(rule.max())));
    }
    if (!rule.blank() && length < rule.min()) {
      return Optional.of(
          new Refused<>(
              FieldCode.TOO_SHORT, Phrase.MUST_HAVE_AT_LEAST_CHARACTERS.with(rule.min())));
    }
    boolean plain = rule.lines() ? Characters.arePlainLines(text) : Characters.arePlain(text);
    return plain
        ? Optional.empty()
        : Optional.of(new Refused<>(FieldCode.BAD_FORMAT, Phrase.MUST_HAVE_NO_CONTROLS.with()));
  }

  private static void report(Refused<String> why, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context
        .unwrap(HibernateConstraintValidatorContext.class)
        .withDynamicPayload(why)
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addConstraintViolation();
  }
}
