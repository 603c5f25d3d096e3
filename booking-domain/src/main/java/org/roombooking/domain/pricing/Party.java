package org.roombooking.domain.pricing;

import java.util.List;

/**
 * Who sleeps in a room.
 *
 * @param adults at least 1
 * @param childrenAges in years, the youngest first, 0 to {@value #OLDEST_CHILD} each, at most
 *     {@value #MAX_CHILDREN} of them
 * @param guests how many count as guests: the adults, and as many of the children as the hotel
 *     counted when the room was sold
 */
public record Party(int adults, List<Integer> childrenAges, int guests) {

  /** Who is older is no child. */
  public static final int OLDEST_CHILD = 17;

  public static final int MAX_CHILDREN = 20;

  public Party {
    childrenAges = childrenAges.stream().sorted().toList();
    if (adults < 1 || guests < adults || guests > adults + childrenAges.size()) {
      throw new IllegalArgumentException(
          "A room is for somebody: " + adults + ", " + childrenAges + ", " + guests);
    }
    if (childrenAges.size() > MAX_CHILDREN
        || childrenAges.stream().anyMatch(age -> age < 0 || age > OLDEST_CHILD)) {
      throw new IllegalArgumentException("No children: " + childrenAges);
    }
  }

  /** A party without children. */
  public static Party of(int adults) {
    return new Party(adults, List.of(), adults);
  }

  /** How many of the children count as guests. */
  public int countedChildren() {
    return guests - adults;
  }
}
