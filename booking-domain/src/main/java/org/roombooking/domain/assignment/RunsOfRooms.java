package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds guests who follow each other in a room, and may leave it. */
final class RunsOfRooms {

  private static final int MOST_GUESTS = 3;

  private static final int NO_STAY = -1;

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Spread spread;
  private final BitSet movable = new BitSet();

  /**
   * Finds runs of some.
   *
   * @param stays who may leave their rooms
   */
  RunsOfRooms(PlanGrid grid, Occupancy occupancy, Spread spread, int[] stays) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.spread = spread;
    Arrays.stream(stays).forEach(movable::set);
  }

  /**
   * Whoever is in a room on a day, and up to as many as are drawn before and after; nobody perhaps,
   * if it is free. Nothing if somebody is there who may not leave, or the room is closed.
   */
  Optional<Run> around(int room, int day) {
    int on = occupancy.on(room, day);
    if (on == Occupancy.FREE) {
      return Optional.of(grown(room, day, day, List.of()));
    }
    return isMovable(on)
        ? Optional.of(grown(room, grid.from(on), grid.until(on), List.of(on)))
        : Optional.empty();
  }

  private Run grown(int room, int first, int last, List<Integer> some) {
    var stays = new ArrayList<>(some);
    int from = first;
    int until = last;
    int wanted = Math.max(stays.size(), spread.below(MOST_GUESTS + 1));
    while (stays.size() < wanted) {
      int before = stayBefore(room, from);
      int after = stayAfter(room, until);
      if (before == NO_STAY && after == NO_STAY) {
        break;
      }
      boolean goesOn = after != NO_STAY && (before == NO_STAY || spread.below(2) == 0);
      int next = goesOn ? after : before;
      from = stays.isEmpty() ? grid.from(next) : Math.min(from, grid.from(next));
      until = stays.isEmpty() ? grid.until(next) : Math.max(until, grid.until(next));
      stays.add(next);
    }
    return new Run(room, freeFrom(room, from), freeUntil(room, until), from, until, stays);
  }

  private int freeFrom(int room, int day) {
    return day - occupancy.emptyBefore(room, day, grid.lastDay());
  }

  private int freeUntil(int room, int day) {
    return day + occupancy.emptyFrom(room, day, grid.lastDay());
  }

  private int stayBefore(int room, int day) {
    int end = freeFrom(room, day);
    return end > 0 ? movable(occupancy.on(room, end - 1)) : NO_STAY;
  }

  private int stayAfter(int room, int day) {
    int start = freeUntil(room, day);
    return start < grid.lastDay() ? movable(occupancy.on(room, start)) : NO_STAY;
  }

  private int movable(int stay) {
    return isMovable(stay) ? stay : NO_STAY;
  }

  private boolean isMovable(int stay) {
    return stay >= 0 && movable.get(stay);
  }
}
