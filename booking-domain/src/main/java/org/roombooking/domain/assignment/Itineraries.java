package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What each room of a group could have: the stays that are to be given rooms, around those that are
 * in rooms for good. Nobody leaves the room they were given, but where some are left without one,
 * it may be one of those who have theirs.
 *
 * @param fixed those who stay in their rooms
 * @param free those to be given rooms; prices and visits name them by their places in this list
 * @param keeping those of them who have the room they were given, or none
 * @param leftOut how many are left without a room
 */
record Itineraries(
    PlanGrid grid, Occupancy fixed, List<Integer> free, BitSet keeping, int leftOut) {

  /** Pairs of a stay and a room that are looked at in one step. */
  private static final int PAIRS_OF_A_STEP = 32;

  private static final int NOTHING = 0;

  /**
   * Those of a group.
   *
   * @param keeps who has the room they were given
   * @param leftOut how many are left without a room
   */
  static Itineraries of(RoomGroup group, PlanGrid grid, IntPredicate keeps, int leftOut) {
    var fixed = new Occupancy(grid);
    var keeping = new BitSet();
    var free = new ArrayList<Integer>();
    for (int stay : group.stays()) {
      if (!keeps.test(stay)) {
        free.add(stay);
      } else if (leftOut == 0) {
        fixed.put(stay, grid.door(stay));
      } else {
        free.add(stay);
        keeping.set(stay);
      }
    }
    return new Itineraries(grid, fixed, free, keeping, leftOut);
  }

  /** The pairs of a stay and a room that it could be given. */
  long pairs() {
    return free.stream().mapToLong(this::pairsOf).sum();
  }

  /** To be left without a room is as good as a room for each that is. */
  private long pairsOf(int stay) {
    return (long) roomsFor(stay).cardinality() + leftOut;
  }

  /** Whether there are no more pairs than so many; of a large group not all are looked at. */
  boolean hasAtMost(long most) {
    long pairs = 0;
    for (int i = 0; i < free.size() && pairs <= most; i++) {
      pairs += pairsOf(free.get(i));
    }
    return pairs <= most;
  }

  /** Prices for some of these rooms, of which nothing is known at first. */
  StayPrices prices(int rooms, int rounds) {
    return new StayPrices(free.size(), rooms, leftOut, rounds);
  }

  private BitSet roomsFor(int stay) {
    var rooms = fixed.freeRooms(stay);
    if (keeping.get(stay)) {
      boolean isFree = rooms.get(grid.door(stay));
      rooms.clear();
      rooms.set(grid.door(stay), isFree);
    }
    return rooms;
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
    var suitable = roomsFor(stay);
    items.forEach((room, ofRoom) -> {
      if (suitable.get(room)) {
        long cost = StayPrices.UNIT * costOfWish * grid.missedWishes(stay, room);
        ofRoom.add(new Itinerary.Item(grid.from(stay), grid.until(stay), place, cost));
      }
    });
  }
}
