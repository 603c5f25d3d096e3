package org.roombooking.domain.assignment;

import java.util.BitSet;

/**
 * The free room that suits a stay best: one that few others want, that leaves few gaps too short to
 * sell and meets most wishes, and in which the stay lies closest to the next guests and to the last
 * ones.
 */
final class SnugRoom {

  private static final int GAPS = 3;
  private static final int MOST_MISSED = 1 << 10;
  private static final int MOST_EMPTY = Occupancy.LONG + 1;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] wantedBy;

  SnugRoom(PlanGrid grid, Occupancy occupancy, RoomGroup group) {
    this.grid = grid;
    this.occupancy = occupancy;
    wantedBy = new int[grid.rooms()];
    group
        .byWanted(grid)
        .forEach((rooms, stays) -> rooms.stream().forEach(room -> wantedBy[room] += stays.size()));
  }

  /** The room the stay was given, if it is free, or the best free room, if there is one. */
  int orItsOwn(int stay) {
    var free = occupancy.freeRooms(stay);
    int door = grid.door(stay);
    return door >= 0 && free.get(door) ? door : among(free, stay);
  }

  /** The best of these rooms, or {@link PlanGrid#NO_ROOM} if there is none. */
  private int among(BitSet free, int stay) {
    int best = PlanGrid.NO_ROOM;
    long least = Long.MAX_VALUE;
    for (int room = free.nextSetBit(0); room >= 0; room = free.nextSetBit(room + 1)) {
      long rough = rough(stay, room);
      if (rough <= least) {
        long exact = rough + empty(stay, room);
        if (exact < least) {
          least = exact;
          best = room;
        }
      }
    }
    return best;
  }

  /** What counts more than how close the neighbours are, in one number. */
  private long rough(int stay, int room) {
    long wanted = (long) wantedBy[room] * GAPS + shortGaps(stay, room);
    int missed = Math.min(grid.missedWishes(stay, room), MOST_MISSED - 1);
    return (wanted * MOST_MISSED + missed) * MOST_EMPTY * MOST_EMPTY;
  }

  private int shortGaps(int stay, int room) {
    int sale = grid.shortestSale();
    if (sale == 1) {
      return 0;
    }
    return (isShort(occupancy.emptyBefore(room, grid.from(stay)), sale) ? 1 : 0)
        + (isShort(occupancy.emptyFrom(room, grid.until(stay)), sale) ? 1 : 0);
  }

  private static boolean isShort(int empty, int sale) {
    return empty > 0 && empty < sale;
  }

  private long empty(int stay, int room) {
    return (long) occupancy.emptyFrom(room, grid.until(stay)) * MOST_EMPTY
        + occupancy.emptyBefore(room, grid.from(stay));
  }
}
