package org.roombooking.domain.property;

/** Compares texts with numbers in them, runs of digits by their value. */
final class RoomNumberOrder {

  private RoomNumberOrder() {}

  static int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = endOfRun(left, i);
      int rightEnd = endOfRun(right, j);
      int order = compareRuns(left.substring(i, leftEnd), right.substring(j, rightEnd));
      if (order != 0) {
        return order;
      }
      i = leftEnd;
      j = rightEnd;
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    // 7 and 07 are two doors: equal only if the same to the letter.
    return rest != 0 ? rest : left.compareTo(right);
  }

  private static int compareRuns(String left, String right) {
    if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
      return left.compareTo(right);
    }
    var leftNumber = withoutLeadingZeros(left);
    var rightNumber = withoutLeadingZeros(right);
    int byLength = Integer.compare(leftNumber.length(), rightNumber.length());
    return byLength != 0 ? byLength : leftNumber.compareTo(rightNumber);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int endOfRun(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
