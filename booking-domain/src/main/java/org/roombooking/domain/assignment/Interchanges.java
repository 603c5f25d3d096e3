package org.roombooking.domain.assignment;

import java.util.BitSet;
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

  private static final int NOBODY_MAY = -1;

  private final PlanGrid grid;
  private final Occupancy occupancy;

  /** Those who stay where they are. */
  private final BitSet staying;

  // Most exchanges that are looked at come to nothing: these two are filled again and again.
  private final Guests leaving = new Guests(MOST_NIGHTS);
  private final Guests coming = new Guests(MOST_NIGHTS);

  /** Exchanges of all who are not pinned. */
  Interchanges(PlanGrid grid, Occupancy occupancy) {
    this(grid, occupancy, pinned(grid));
  }

  /**
   * Exchanges of some.
   *
   * @param staying who stays where they are, all who are pinned among them
   */
  Interchanges(PlanGrid grid, Occupancy occupancy, BitSet staying) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.staying = staying;
  }

  private static BitSet pinned(PlanGrid grid) {
    var pinned = new BitSet(grid.stays());
    for (int stay = 0; stay < grid.stays(); stay++) {
      pinned.set(stay, grid.isPinned(stay));
    }
    return pinned;
  }

  /**
   * The exchange for a stay that has a room; none if somebody may not or must not go over.
   *
   * @param admitted what it may cost more, or less
   */
  Optional<Interchange> find(int stay, int other, Predicate<PlanCost> admitted) {
    int room = occupancy.roomOf(stay);
    int from = room == other ? NOBODY_MAY : firstNight(room, other, grid.from(stay));
    int until = from == NOBODY_MAY ? NOBODY_MAY : lastNight(room, other, grid.until(stay)) + 1;
    boolean isFound =
        until > from
            && until - from <= MOST_NIGHTS
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

  // Whoever is in the other room on the first night may have come before it; whoever is in this
  // room then before that; and so on.
  private int firstNight(int room, int other, int arrival) {
    int night = arrival;
    int looked = other;
    int begin = begin(looked, night);
    while (begin != NOBODY_MAY && begin < night && arrival - begin <= MOST_NIGHTS) {
      night = begin;
      looked = looked == other ? room : other;
      begin = begin(looked, night);
    }
    return Math.min(begin, night);
  }

  private int lastNight(int room, int other, int departure) {
    int night = departure - 1;
    int looked = other;
    int end = end(looked, night);
    while (end > night && end - departure <= MOST_NIGHTS) {
      night = end;
      looked = looked == other ? room : other;
      end = end(looked, night);
    }
    return end == NOBODY_MAY ? NOBODY_MAY : Math.max(end, night);
  }

  /** When whoever is in a room on a night came. */
  private int begin(int room, int night) {
    int stay = occupancy.on(room, night);
    if (stay < 0) {
      return night;
    }
    return staying.get(stay) ? NOBODY_MAY : grid.from(stay);
  }

  /** The last night of whoever is in a room on a night. */
  private int end(int room, int night) {
    int stay = occupancy.on(room, night);
    if (stay < 0) {
      return night;
    }
    return staying.get(stay) ? NOBODY_MAY : grid.until(stay) - 1;
  }

  /** Collects the stays of a room, and says whether all of them may go to the other one. */
  private boolean collect(int room, int other, int from, int until, Guests guests) {
    guests.clear();
    int day = from;
    while (day < until) {
      int stay = occupancy.on(room, day);
      if (stay == Occupancy.FREE) {
        day++;
      } else if (stay == Occupancy.CLOSED || staying.get(stay) || !grid.eligible(stay).get(other)) {
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
