package org.roombooking.http.text;

/** Which characters text from outside may hold. */
public final class Characters {

  private Characters() {}

  /** Whether the database can keep the text at all: no U+0000, no half of a surrogate pair. */
  public static boolean areStorable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || isSurrogate(c));
  }

  /** Whether the text is one line of visible text. */
  public static boolean arePlain(String text) {
    return text.codePoints().noneMatch(c -> isSurrogate(c) || isControl(c) || isLineBreak(c));
  }

  /** Whether the text is plain but for tabs and line breaks. */
  public static boolean arePlainLines(String text) {
    return text.codePoints().noneMatch(c -> isSurrogate(c) || (isControl(c) && !isLayout(c)));
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL;
  }

  private static boolean isLineBreak(int c) {
    int type = Character.getType(c);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\r' || c == '\t';
  }
}
