package org.roombooking.domain.property;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country by its two capital letters of ISO 3166-1. */
public record CountryCode(String value) {

  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  public CountryCode {
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException("Not a country: " + value);
    }
  }

  public static Optional<CountryCode> parse(String text) {
    return KNOWN.contains(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
  }
}
