package org.roombooking.domain.property;

import java.util.Collection;
import java.util.Set;

/**
 * Something a room has that a guest may wish for: a floor, a view, an adjoining door, quiet, a step
 * less.
 *
 * @param name 1 to {@value #MAX_LENGTH} characters, not blank; compared as it is written
 */
public record RoomFeature(String name) {

  public static final int MAX_LENGTH = 50;

  /** So many a room can have, and so many a guest can wish for. */
  public static final int MOST = 20;

  public RoomFeature {
    if (name.isBlank() || name.codePointCount(0, name.length()) > MAX_LENGTH) {
      throw new IllegalArgumentException("Not a feature: " + name);
    }
  }

  /** The same features, which nobody can change. */
  public static Set<RoomFeature> noMoreThanMost(Collection<RoomFeature> features) {
    var copy = Set.copyOf(features);
    if (copy.size() > MOST) {
      throw new IllegalArgumentException("More than " + MOST + " features: " + copy.size());
    }
    return copy;
  }
}
