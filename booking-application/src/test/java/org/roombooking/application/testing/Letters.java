package org.roombooking.application.testing;

/** Compares texts as a search does. */
public final class Letters {

  private Letters() {}

  /** Whether two texts differ in nothing but the case of letters from A to Z. */
  public static boolean areAlike(String one, String other) {
    return small(one).equals(small(other));
  }

  private static String small(String text) {
    return text.chars()
        .map(letter -> letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
