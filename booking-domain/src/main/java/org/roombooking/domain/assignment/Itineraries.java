package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each room of a group could have: the stays that are to be given rooms, around those that are
 * in rooms for good.
 *
 * @param fixed those who stay in their rooms
 * @param free those to be given rooms; prices and visits name them by their places in this list
 */
record Itineraries(PlanGrid grid, Occupancy fixed, List<Integer> free) {

  /** Pairs of a stay and a room that are looked at in one step. */
  private static final int PAIRS_OF_A_STEP = 32;

  private static final int NOTHING = 0;

  /** The pairs of a stay and a room that it could be given. */
  long pairs() {
    return free.stream().mapToLong(stay -> fixed.freeRooms(stay).cardinality()).sum();
  }

  /** Whether there are no more pairs than so many; of a large group not all are looked at. */
  boolean hasAtMost(long most) {
    long pairs = 0;
    for (int i = 0; i < free.size() && pairs <= most; i++) {
      pairs += fixed.freeRooms(free.get(i)).cardinality();
    }
    return pairs <= most;
  }

  /** What it takes to find the best way for each room once. */
  static long stepsOfARound(long pairs) {
    return 1 + pairs / PAIRS_OF_A_STEP;
  }

  /** The rooms in order, each with the stays that it could have. */
  List<Itinerary> of(BitSet rooms, int costOfWish, int costOfGap) {
    var items = new TreeMap<Integer, List<Itinerary.Item>>();
    rooms.stream().forEach(room -> items.put(room, taken(room)));
    for (int place = 0; place < free.size(); place++) {
      addTo(items, place, costOfWish);
    }
    return items.values().stream()
        .map(all -> {
          all.sort(Comparator.comparingInt(Itinerary.Item::from));
          return new Itinerary(
              all, grid.lastDay(), grid.shortestSale(), StayPrices.UNIT * costOfGap);
        })
        .toList();
  }

  private List<Itinerary.Item> taken(int room) {
    var taken = new ArrayList<Itinerary.Item>();
    for (var block : fixed.between(room, 0, grid.lastDay())) {
      taken.add(new Itinerary.Item(block.from(), block.until(), Itinerary.Item.TAKEN, NOTHING));
    }
    return taken;
  }

  private void addTo(Map<Integer, List<Itinerary.Item>> items, int place, int costOfWish) {
    int stay = free.get(place);
    var suitable = fixed.freeRooms(stay);
    items.forEach((room, ofRoom) -> {
      if (suitable.get(room)) {
        long cost = StayPrices.UNIT * costOfWish * grid.missedWishes(stay, room);
        ofRoom.add(new Itinerary.Item(grid.from(stay), grid.until(stay), place, cost));
      }
    });
  }
}
