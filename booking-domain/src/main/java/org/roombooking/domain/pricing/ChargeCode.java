package org.roombooking.domain.pricing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a hotel calls a tax or a fee where it stands in a booking: capital letters, digits and low
 * lines, such as {@code CITY_TAX}. 1 to {@value #MAX_LENGTH} characters.
 */
public record ChargeCode(String value) implements Comparable<ChargeCode> {

  public static final int MAX_LENGTH = 30;

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

  public ChargeCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the code of a charge: " + value);
    }
  }

  /** The code that somebody wrote; empty if it is none. */
  public static Optional<ChargeCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ChargeCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(ChargeCode other) {
    return value.compareTo(other.value);
  }
}
