package org.roombooking.domain.inventory;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * How many rooms of each type are wanted on every night of a stay, summed over the lines of a
 * request: two lines of one type count 2.
 *
 * @param rooms at least one type, each with at least 1
 */
public record NightDemand(Stay stay, SortedMap<RoomTypeId, Integer> rooms) {

  public NightDemand {
    rooms = Collections.unmodifiableSortedMap(new TreeMap<>(rooms));
    if (rooms.isEmpty() || rooms.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("Nothing wanted: " + rooms);
    }
  }

  public static NightDemand of(Stay stay, Iterable<RoomTypeId> oneForEachRoom) {
    var counts = new TreeMap<RoomTypeId, Integer>();
    oneForEachRoom.forEach(type -> counts.merge(type, 1, Integer::sum));
    return new NightDemand(stay, counts);
  }

  public static NightDemand of(Stay stay, Map<RoomTypeId, Integer> rooms) {
    return new NightDemand(stay, new TreeMap<>(rooms));
  }

  /** The rooms wanted on each night, in the order in which nights are claimed. */
  public SortedMap<RoomTypeNight, Integer> byNight() {
    var nights = new TreeMap<RoomTypeNight, Integer>();
    rooms.forEach((type, count) ->
        stay.nights().forEach(night -> nights.put(new RoomTypeNight(type, night), count)));
    return nights;
  }

  /** The same rooms on other nights. */
  public NightDemand over(Stay other) {
    return new NightDemand(other, rooms);
  }
}
