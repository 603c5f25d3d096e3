package org.roombooking.domain.assignment;

/**
 * Something a room has that a guest may wish for: a floor, a view, an adjoining door, quiet, a step
 * less.
 *
 * @param name 1 to {@value #MAX_LENGTH} characters, not blank; compared as it is written
 */
public record RoomFeature(String name) {

  public static final int MAX_LENGTH = 50;

  public RoomFeature {
    if (name.isBlank() || name.codePointCount(0, name.length()) > MAX_LENGTH) {
      throw new IllegalArgumentException("Not a feature: " + name);
    }
  }
}
