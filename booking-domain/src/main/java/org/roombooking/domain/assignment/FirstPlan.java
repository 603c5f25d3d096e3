package org.roombooking.domain.assignment;

import java.util.Comparator;

/**
 * A plan to begin with. Stays keep the rooms they have; the others come in the order of their
 * arrivals, each into the room that few others want and that it leaves the fewest nights of empty.
 * Where rooms are alike and nobody is pinned this places every stay that can be placed (rule 18).
 */
final class FirstPlan {

  /** How well a room suits a stay. */
  private record Choice(
      int room, int wantedBy, int shortGaps, int missed, int emptyAfter, int emptyBefore) {

    static final Comparator<Choice> BEST_FIRST =
        Comparator.comparingInt(Choice::wantedBy)
            .thenComparingInt(Choice::shortGaps)
            .thenComparingInt(Choice::missed)
            .thenComparingInt(Choice::emptyAfter)
            .thenComparingInt(Choice::emptyBefore)
            .thenComparingInt(Choice::room);
  }

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final int[] wantedBy;

  FirstPlan(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
    wantedBy = new int[grid.rooms()];
  }

  void make(RoomGroup group) {
    for (int stay : group.stays()) {
      grid.eligible(stay).stream().forEach(room -> wantedBy[room]++);
    }
    for (int stay : group.stays()) {
      int door = grid.door(stay);
      if (door >= 0 && grid.eligible(stay).get(door) && isFree(stay, door)) {
        occupancy.put(stay, door);
      }
    }
    for (int stay : group.stays()) {
      if (occupancy.roomOf(stay) == PlanGrid.NO_ROOM) {
        place(stay);
      }
    }
  }

  private boolean isFree(int stay, int room) {
    return occupancy.isFree(room, grid.from(stay), grid.until(stay));
  }

  private void place(int stay) {
    occupancy.freeRooms(stay).stream()
        .mapToObj(room -> choice(stay, room))
        .min(Choice.BEST_FIRST)
        .ifPresent(choice -> occupancy.put(stay, choice.room()));
  }

  private Choice choice(int stay, int room) {
    int before = occupancy.emptyBefore(room, grid.from(stay));
    int after = occupancy.emptyFrom(room, grid.until(stay));
    return new Choice(
        room,
        wantedBy[room],
        (isShort(before) ? 1 : 0) + (isShort(after) ? 1 : 0),
        grid.missedWishes(stay, room),
        after,
        before);
  }

  private boolean isShort(int empty) {
    return empty > 0 && empty < grid.shortestSale();
  }
}
