package org.roombooking.application.inventory.city;

/** Names as they are compared: with small or capital letters from A to Z alike. */
public final class SmallLetters {

  private SmallLetters() {}

  /** The name with small letters in place of capital ones from A to Z, and of no others. */
  public static String of(String name) {
    var small = new StringBuilder(name);
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        small.setCharAt(i, (char) (letter - 'A' + 'a'));
      }
    }
    return small.toString();
  }
}
