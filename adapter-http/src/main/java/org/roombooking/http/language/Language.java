package org.roombooking.http.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages there are, the one for whoever reads none of them first. */
public enum Language {
  ENGLISH("en", "en"),
  THAI("th", "th"),
  // Clients name Filipino by Tagalog too, of which it is the standard form.
  FILIPINO("fil", "tl");

  private final String tag;
  private final String otherName;

  Language(String tag, String otherName) {
    this.tag = tag;
    this.otherName = otherName;
  }

  /** The one that the values of the header {@code Accept-Language} prefer. */
  public static Language preferred(List<String> acceptLanguage) {
    return new AcceptLanguage(acceptLanguage).preferred();
  }

  /** By the first part of a language tag, in capital letters or not. */
  static Optional<Language> named(String name) {
    return Stream.of(values())
        .filter(language ->
            name.equalsIgnoreCase(language.tag) || name.equalsIgnoreCase(language.otherName))
        .findFirst();
  }

  /** The name by BCP 47. */
  public String tag() {
    return tag;
  }
}
