package org.roombooking.domain.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a user logs in with: 3 to 64 of {@code a-z 0-9 . _ @ + -}, beginning with a letter or a
 * digit. Capitals are taken as small letters, so two users never differ by case alone.
 */
public record Username(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,63}");

  public Username {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a username");
    }
  }

  public static Optional<Username> parse(String text) {
    var lowerCase = text.toLowerCase(Locale.ROOT);
    return FORM.matcher(lowerCase).matches()
        ? Optional.of(new Username(lowerCase))
        : Optional.empty();
  }
}
