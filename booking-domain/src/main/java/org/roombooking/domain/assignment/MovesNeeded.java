package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many others have to move for a stay to find a room, if those who move do not get into each
 * other's way: whoever is in the room that it takes, and whoever has to move for these. Looked at
 * is the plan as it was before anybody moved.
 */
final class MovesNeeded {

  /** After so many looks at the rooms that stays may take, everything else is too many moves. */
  private static final int MOST_LOOKS = 1_000;

  /** A room that a stay may take, and who is in it on its nights. */
  record Way(int room, List<Integer> guests) {}

  /** What is known of a stay: the moves it needs, at the least or just so many. */
  private static final class Known {

    int moves;
    boolean isAll;
    @Nullable List<Way> ways;

    Known(boolean findsFreeRoom) {
      moves = findsFreeRoom ? 0 : 1;
      isAll = findsFreeRoom;
    }
  }

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy before;
  private final int most;
  private final StepBudget budget;
  private final @Nullable Known[] known;
  private int looks;

  /**
   * Nothing is looked at before it is asked for.
   *
   * @param most so many moves are looked for and no more
   */
  MovesNeeded(PlanGrid grid, Occupancy pinned, Occupancy now, int most, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.most = most;
    this.budget = budget;
    before = new Occupancy(now);
    known = new Known[grid.stays()];
  }

  /** The rooms that a stay may take from others. */
  List<Way> ways(int stay) {
    var it = known(stay);
    var ways = it.ways;
    if (ways == null) {
      ways = seek(stay);
      it.ways = ways;
    }
    return ways;
  }

  /** The moves that a stay needs; if they are more than a limit, any higher number. */
  int of(int stay, int limit) {
    var it = known(stay);
    if (it.isAll || it.moves > limit) {
      return it.moves;
    }
    if (looks == MOST_LOOKS || !budget.take()) {
      return limit + 1;
    }
    looks++;
    int least = limit + 1;
    for (var way : ways(stay)) {
      least = Math.min(least, along(way, least - 1));
    }
    it.moves = least;
    it.isAll = least <= limit;
    return least;
  }

  /** The moves needed if a stay takes a room; if they are more than a limit, any higher number. */
  int along(Way way, int limit) {
    int moves = way.guests().size();
    for (int i = 0; i < way.guests().size() && moves <= limit; i++) {
      moves += of(way.guests().get(i), limit - moves);
    }
    return moves;
  }

  private Known known(int stay) {
    var it = known[stay];
    if (it == null) {
      it = new Known(!before.freeRooms(stay).isEmpty());
      known[stay] = it;
    }
    return it;
  }

  private List<Way> seek(int stay) {
    var found = new ArrayList<Way>();
    var rooms = pinned.freeRooms(stay);
    for (int room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
      var guests = guests(room, stay);
      if (room != before.roomOf(stay) && !guests.isEmpty() && guests.size() <= most) {
        found.add(new Way(room, guests));
      }
    }
    return found;
  }

  private List<Integer> guests(int room, int stay) {
    var guests = new ArrayList<Integer>(2);
    int night = grid.from(stay);
    while (night < grid.until(stay) && guests.size() <= most) {
      int guest = before.on(room, night);
      if (guest == Occupancy.FREE) {
        night++;
      } else {
        guests.add(guest);
        night = grid.until(guest);
      }
    }
    return guests;
  }
}
