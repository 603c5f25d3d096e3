package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what two rooms have to exchange if a stay is to go from one to the other: whoever is in its
 * way there comes back, whoever is in the way of those goes over, and so on, until nobody meets (a
 * Kempe chain).
 */
final class Interchanges {

  /** A longer exchange hardly ever makes a plan better. */
  private static final int MOST_NIGHTS = 42;

  private final PlanGrid grid;
  private final Occupancy occupancy;

  Interchanges(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
  }

  /** The exchange for a stay that has a room; none if somebody may not or must not go over. */
  Optional<Interchange> find(int stay, int other) {
    int room = occupancy.roomOf(stay);
    int from = grid.from(stay);
    int until = grid.until(stay);
    boolean isWhole = room == other;
    while (!isWhole && until - from <= MOST_NIGHTS) {
      int first = Math.min(begin(other, from), begin(room, from));
      int last = Math.max(end(other, until), end(room, until));
      isWhole = first == from && last == until;
      from = first;
      until = last;
    }
    return room == other || !isWhole ? Optional.empty() : exchange(room, other, from, until);
  }

  /** When whoever is in a room on a night came. */
  private int begin(int room, int night) {
    int stay = occupancy.on(room, night);
    return stay < 0 ? night : grid.from(stay);
  }

  /** When whoever is in a room on the night before a day leaves. */
  private int end(int room, int day) {
    int stay = occupancy.on(room, day - 1);
    return stay < 0 ? day : grid.until(stay);
  }

  private Optional<Interchange> exchange(int room, int other, int from, int until) {
    var leaving = new ArrayList<Integer>();
    var coming = new ArrayList<Integer>();
    if (!collect(room, other, from, until, leaving) || !collect(other, room, from, until, coming)) {
      return Optional.empty();
    }
    int gaps =
        shortGaps(room, from, until, coming)
            - shortGaps(room, from, until, leaving)
            + shortGaps(other, from, until, leaving)
            - shortGaps(other, from, until, coming);
    int moves = moves(leaving, room, other) + moves(coming, other, room);
    int missed = missed(leaving, room, other) + missed(coming, other, room);
    return Optional.of(
        new Interchange(room, other, leaving, coming, new PlanCost(0, moves, gaps, missed)));
  }

  /** Collects the stays of a room, and says whether all of them may go to the other one. */
  private boolean collect(int room, int other, int from, int until, List<Integer> stays) {
    int day = from;
    while (day < until) {
      int stay = occupancy.on(room, day);
      if (stay == Occupancy.FREE) {
        day++;
      } else if (stay == Occupancy.CLOSED
          || grid.isPinned(stay)
          || !grid.eligible(stay).get(other)) {
        return false;
      } else {
        stays.add(stay);
        day = grid.until(stay);
      }
    }
    return true;
  }

  /** The gaps too short to sell before and after some stays, if they were in a room. */
  private int shortGaps(int room, int from, int until, List<Integer> stays) {
    int before = occupancy.emptyBefore(room, from);
    int after = occupancy.emptyFrom(room, until);
    if (stays.isEmpty()) {
      return shortGap(before + until - from + after);
    }
    return shortGap(before + grid.from(stays.getFirst()) - from)
        + shortGap(until - grid.until(stays.getLast()) + after);
  }

  private int shortGap(int empty) {
    return grid.isShortGap(empty) ? 1 : 0;
  }

  private int moves(List<Integer> stays, int room, int other) {
    int more = 0;
    for (int stay : stays) {
      more += (grid.isMove(stay, other) ? 1 : 0) - (grid.isMove(stay, room) ? 1 : 0);
    }
    return more;
  }

  private int missed(List<Integer> stays, int room, int other) {
    int more = 0;
    for (int stay : stays) {
      more += grid.missedWishes(stay, other) - grid.missedWishes(stay, room);
    }
    return more;
  }
}
