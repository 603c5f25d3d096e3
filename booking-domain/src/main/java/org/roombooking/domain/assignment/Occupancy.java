package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who is in which room when, while a plan is being made. */
final class Occupancy {

  static final int CLOSED = -1;

  /** Nights of a room that are taken: by a stay, or because the room is {@link #CLOSED}. */
  record Block(int from, int until, int stay) {}

  private final PlanGrid grid;
  private final List<NavigableMap<Integer, Block>> blocks = new ArrayList<>();
  private final int[] roomOf;

  /** With closed rooms and pinned stays in their places, and nobody else. */
  Occupancy(PlanGrid grid) {
    this.grid = grid;
    roomOf = new int[grid.stays()];
    Arrays.fill(roomOf, PlanGrid.NO_ROOM);
    for (int room = 0; room < grid.rooms(); room++) {
      var taken = new TreeMap<Integer, Block>();
      for (var closed : grid.closed(room)) {
        taken.put(closed[0], new Block(closed[0], closed[1], CLOSED));
      }
      blocks.add(taken);
    }
    for (int stay = 0; stay < grid.stays(); stay++) {
      if (grid.isPinned(stay)) {
        pin(stay);
      }
    }
  }

  private void pin(int stay) {
    if (!isFree(grid.door(stay), grid.from(stay), grid.until(stay))) {
      throw new IllegalArgumentException("Pinned to a room that is taken: " + grid.stay(stay).id());
    }
    put(stay, grid.door(stay));
  }

  int roomOf(int stay) {
    return roomOf[stay];
  }

  boolean isFree(int room, int from, int until) {
    var last = blocks.get(room).lowerEntry(until);
    return last == null || last.getValue().until() <= from;
  }

  void put(int stay, int room) {
    roomOf[stay] = room;
    blocks.get(room).put(grid.from(stay), new Block(grid.from(stay), grid.until(stay), stay));
  }

  void remove(int stay) {
    blocks.get(roomOf[stay]).remove(grid.from(stay));
    roomOf[stay] = PlanGrid.NO_ROOM;
  }

  /** What a room is taken by on some night of these. */
  List<Block> between(int room, int from, int until) {
    var taken = blocks.get(room);
    var before = taken.lowerEntry(from);
    var found = new ArrayList<Block>();
    if (before != null && before.getValue().until() > from) {
      found.add(before.getValue());
    }
    found.addAll(taken.subMap(from, until).values());
    return found;
  }

  /** The nights that a room has been empty before a day; very many if it always was. */
  int emptyBefore(int room, int day) {
    return distance(blocks.get(room).lowerEntry(day), day);
  }

  private static int distance(Map.@Nullable Entry<Integer, Block> before, int day) {
    return before == null ? Integer.MAX_VALUE : day - before.getValue().until();
  }

  /** The nights that a room stays empty from a day on; very many if for ever. */
  int emptyFrom(int room, int day) {
    var next = blocks.get(room).ceilingEntry(day);
    return next == null ? Integer.MAX_VALUE : next.getKey() - day;
  }

  /** Whether these nights of a room stay taken whatever the plan. */
  boolean isForGood(Block block) {
    return block.stay() == CLOSED || grid.isPinned(block.stay());
  }

  /** The cost of all that is in some rooms, and of the stays that want to be. */
  PlanCost cost(BitSet rooms, List<Integer> stays) {
    int unplaced = 0;
    int moves = 0;
    int missed = 0;
    for (int stay : stays) {
      if (roomOf[stay] == PlanGrid.NO_ROOM) {
        unplaced++;
      } else {
        moves += isMoved(stay) ? 1 : 0;
        missed += grid.missedWishes(stay, roomOf[stay]);
      }
    }
    return new PlanCost(unplaced, moves, rooms.stream().map(this::shortGaps).sum(), missed);
  }

  private boolean isMoved(int stay) {
    return grid.door(stay) != PlanGrid.NO_ROOM && grid.door(stay) != roomOf[stay];
  }

  private int shortGaps(int room) {
    int gaps = 0;
    int end = -grid.shortestSale();
    for (var block : blocks.get(room).values()) {
      int empty = block.from() - end;
      gaps += empty > 0 && empty < grid.shortestSale() ? 1 : 0;
      end = block.until();
    }
    return gaps;
  }
}
