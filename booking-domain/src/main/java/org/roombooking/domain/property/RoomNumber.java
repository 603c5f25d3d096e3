package org.roombooking.domain.property;

/** What stands on a room's door: 1 to {@value #MAX_LENGTH} characters, not blank. */
public record RoomNumber(String value) implements Comparable<RoomNumber> {

  public static final int MAX_LENGTH = 20;

  public RoomNumber {
    if (value.isBlank() || value.codePointCount(0, value.length()) > MAX_LENGTH) {
      throw new IllegalArgumentException("Not a room number: " + value);
    }
  }

  /** As a receptionist would list them: 9 before 10, then by letters. */
  @Override
  public int compareTo(RoomNumber other) {
    return RoomNumberOrder.compare(value, other.value);
  }
}
