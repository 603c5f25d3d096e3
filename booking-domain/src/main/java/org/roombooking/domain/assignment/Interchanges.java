package org.roombooking.domain.assignment;

import java.util.Optional;
import java.util.function.Predicate;

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

  // Most exchanges that are looked at come to nothing: these two are filled again and again.
  private final Guests leaving = new Guests(MOST_NIGHTS);
  private final Guests coming = new Guests(MOST_NIGHTS);

  Interchanges(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
  }

  /**
   * The exchange for a stay that has a room; none if somebody may not or must not go over.
   *
   * @param admitted what it may cost more, or less
   */
  Optional<Interchange> find(int stay, int other, Predicate<PlanCost> admitted) {
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
    boolean isFound =
        room != other
            && isWhole
            && collect(room, other, from, until, leaving)
            && collect(other, room, from, until, coming);
    if (!isFound) {
      return Optional.empty();
    }
    var difference = difference(room, other, from, until);
    return admitted.test(difference)
        ? Optional.of(
            new Interchange(room, other, from, until, leaving.all(), coming.all(), difference))
        : Optional.empty();
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

  /** Collects the stays of a room, and says whether all of them may go to the other one. */
  private boolean collect(int room, int other, int from, int until, Guests guests) {
    guests.clear();
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
        guests.add(stay);
        day = grid.until(stay);
      }
    }
    return true;
  }

  private PlanCost difference(int room, int other, int from, int until) {
    int gaps =
        shortGaps(room, from, until, coming)
            - shortGaps(room, from, until, leaving)
            + shortGaps(other, from, until, leaving)
            - shortGaps(other, from, until, coming);
    int moves = moves(leaving, room, other) + moves(coming, other, room);
    int missed = missed(leaving, room, other) + missed(coming, other, room);
    return new PlanCost(0, moves, gaps, missed);
  }

  /** The gaps too short to sell before and after some stays, if they were in a room. */
  private int shortGaps(int room, int from, int until, Guests guests) {
    int before = occupancy.emptyBefore(room, from, grid.shortestSale());
    int after = occupancy.emptyFrom(room, until, grid.shortestSale());
    if (guests.isEmpty()) {
      return shortGap(before + until - from + after);
    }
    return shortGap(before + grid.from(guests.first()) - from)
        + shortGap(until - grid.until(guests.last()) + after);
  }

  private int shortGap(int empty) {
    return grid.isShortGap(empty) ? 1 : 0;
  }

  private int moves(Guests guests, int room, int other) {
    int more = 0;
    for (int i = 0; i < guests.size(); i++) {
      more +=
          (grid.isMove(guests.get(i), other) ? 1 : 0) - (grid.isMove(guests.get(i), room) ? 1 : 0);
    }
    return more;
  }

  private int missed(Guests guests, int room, int other) {
    int more = 0;
    for (int i = 0; i < guests.size(); i++) {
      more += grid.missedWishes(guests.get(i), other) - grid.missedWishes(guests.get(i), room);
    }
    return more;
  }
}
