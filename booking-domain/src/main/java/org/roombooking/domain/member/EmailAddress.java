package org.roombooking.domain.member;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail could be sent to, as it was written: a name, an {@code @} and a domain of at
 * least two labels, up to {@value #MAX_LENGTH} characters in all. Whether anybody reads it only a
 * mail can tell.
 */
public record EmailAddress(String value) {

  public static final int MAX_LENGTH = 254;

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,62})";
  private static final Pattern FORM =
      Pattern.compile("[^\\s\\p{Z}\\p{C}@]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

  public EmailAddress {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  public static Optional<EmailAddress> parse(String text) {
    return isOne(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    return text.codePointCount(0, text.length()) <= MAX_LENGTH && FORM.matcher(text).matches();
  }
}
