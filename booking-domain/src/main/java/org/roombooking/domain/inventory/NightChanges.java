package org.roombooking.domain.inventory;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rooms more or fewer a booking takes on each night once it is changed.
 *
 * @param rooms by night in the order in which nights are claimed; above 0 where rooms are gained,
 *     below where they are given back, never 0
 */
public record NightChanges(SortedMap<RoomTypeNight, Integer> rooms) {

  public NightChanges {
    rooms = Collections.unmodifiableSortedMap(new TreeMap<>(rooms));
    if (rooms.containsValue(0)) {
      throw new IllegalArgumentException("Nothing changes on some nights: " + rooms);
    }
  }

  /** What is taken afterwards, less what was taken before. */
  public static NightChanges between(NightDemand before, NightDemand after) {
    var changes = new TreeMap<>(after.byNight());
    before.byNight().forEach((night, rooms) -> changes.merge(night, -rooms, Integer::sum));
    changes.values().removeIf(change -> change == 0);
    return new NightChanges(changes);
  }

  /** Those of them by which rooms are gained. */
  public NightChanges gains() {
    var gained = new TreeMap<>(rooms);
    gained.values().removeIf(change -> change < 0);
    return new NightChanges(gained);
  }

  /** What takes them back. */
  public NightChanges reversed() {
    var taken = new TreeMap<>(rooms);
    taken.replaceAll((night, change) -> -change);
    return new NightChanges(taken);
  }

  public boolean isEmpty() {
    return rooms.isEmpty();
  }
}
