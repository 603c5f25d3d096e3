package org.roombooking.bootstrap.replay;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.roombooking.domain.stay.Stay;

/**
 * The nights on which somebody sleeps behind each door.
 *
 * @param <D> what tells doors apart
 */
final class NightsByDoor<D> {

  private final Map<D, BitSet> nights = new HashMap<>();

  /**
   * Puts a guest behind a door.
   *
   * @throws ReplayBroken if somebody sleeps there on one of the nights
   */
  void take(D door, Stay stay) {
    if (!isFree(door, stay)) {
      throw new ReplayBroken("Two guests behind one door: " + door + ", " + stay);
    }
    nights.computeIfAbsent(door, it -> new BitSet()).set(from(stay), until(stay));
  }

  boolean isFree(D door, Stay stay) {
    int next = nights.getOrDefault(door, new BitSet()).nextSetBit(from(stay));
    return next < 0 || next >= until(stay);
  }

  /** How often a door has one empty night between two nights on which somebody sleeps there. */
  int oneNightGaps() {
    return nights.values().stream().mapToInt(NightsByDoor::oneNightGaps).sum();
  }

  private static int oneNightGaps(BitSet taken) {
    int gaps = 0;
    int empty = taken.nextClearBit(taken.nextSetBit(0));
    while (empty < taken.length()) {
      int next = taken.nextSetBit(empty);
      gaps += next == empty + 1 ? 1 : 0;
      empty = taken.nextClearBit(next);
    }
    return gaps;
  }

  private static int from(Stay stay) {
    return Math.toIntExact(stay.arrival().toEpochDay());
  }

  private static int until(Stay stay) {
    return Math.toIntExact(stay.departure().toEpochDay());
  }
}
