package org.roombooking.domain.assignment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what two rooms have to exchange if a stay is to go from one to the other: whoever is in its
 * way there comes back, whoever is in the way of those goes over, and so on, until nobody meets (a
 * Kempe chain). Most exchanges that are looked at come to nothing, so they are told by nights in
 * bits, and guests are looked at only where it matters who they are.
 */
final class Interchanges {

  /** A longer exchange hardly ever makes a plan better. */
  private static final int MOST_NIGHTS = 42;

  private final PlanGrid grid;
  private final Occupancy occupancy;

  /** The nights of those who stay where they are, and those on which rooms are closed. */
  private final MarkedNights kept;

  /** The first nights of those who may not have all rooms of their group. */
  private final MarkedNights bound;

  /** The first nights of those to whom one room that they may have is not as good as another. */
  private final MarkedNights choosy;

  /**
   * Exchanges of some. From here on nothing but {@link #carryOut} changes the plan.
   *
   * @param staying who stays where they are, all who are pinned among them
   */
  Interchanges(PlanGrid grid, Occupancy occupancy, List<RoomGroup> groups, BitSet staying) {
    this.grid = grid;
    this.occupancy = occupancy;
    kept = new MarkedNights(grid.rooms(), grid.lastDay());
    bound = new MarkedNights(grid.rooms(), grid.lastDay());
    choosy = new MarkedNights(grid.rooms(), grid.lastDay());
    markKept(staying);
    groups.forEach(this::markWhoMatters);
  }

  private void markKept(BitSet staying) {
    for (int room = 0; room < grid.rooms(); room++) {
      for (var block : occupancy.between(room, 0, grid.lastDay())) {
        if (block.stay() == Occupancy.CLOSED || staying.get(block.stay())) {
          kept.mark(room, block.from(), block.until());
        }
      }
    }
  }

  private void markWhoMatters(RoomGroup group) {
    for (int stay : group.stays()) {
      if (occupancy.hasOneRoom(stay)) {
        if (!grid.eligible(stay).equals(group.rooms())) {
          markFirstNight(bound, stay);
        }
        if (grid.hasWishes(stay) || grid.hasDoor(stay)) {
          markFirstNight(choosy, stay);
        }
      }
    }
  }

  private void markFirstNight(MarkedNights marked, int stay) {
    marked.mark(occupancy.roomOf(stay), grid.from(stay), grid.from(stay) + 1);
  }

  /** Exchanges of all who are not pinned. */
  static Interchanges ofAll(PlanGrid grid, Occupancy occupancy) {
    var pinned = new BitSet(grid.stays());
    for (int stay = 0; stay < grid.stays(); stay++) {
      pinned.set(stay, grid.isPinned(stay));
    }
    return new Interchanges(grid, occupancy, RoomGroup.of(grid), pinned);
  }

  /**
   * The exchange for a stay that has a room; none if somebody may not or must not go over.
   *
   * @param admitted what it may cost more, or less
   */
  Optional<Interchange> find(int stay, int other, Predicate<PlanCost> admitted) {
    int room = occupancy.roomOf(stay);
    if (room == other || !grid.eligible(stay).get(other)) {
      return Optional.empty();
    }
    // Between two days on which nobody stays on in either room all can go over.
    int from = occupancy.lastBreak(room, other, grid.from(stay));
    int until = occupancy.nextBreak(room, other, grid.until(stay));
    boolean isFound =
        until - from <= MOST_NIGHTS
            && (kept.between(room, from, until) | kept.between(other, from, until)) == 0
            && allMay(room, other, from, until)
            && allMay(other, room, from, until);
    if (!isFound) {
      return Optional.empty();
    }
    var difference = difference(room, other, from, until);
    return admitted.test(difference)
        ? Optional.of(new Interchange(room, other, from, until, difference))
        : Optional.empty();
  }

  void carryOut(Interchange exchange) {
    exchange(exchange.room(), exchange.other(), exchange.from(), exchange.until());
  }

  /** Two rooms exchange all guests, as an exchange says that was found, or carried out last. */
  void exchange(int room, int other, int from, int until) {
    occupancy.exchange(room, other, from, until);
    bound.exchange(room, other, from, until);
    choosy.exchange(room, other, from, until);
  }

  /** Whether all guests of a room may go to the other one. */
  private boolean allMay(int room, int other, int from, int until) {
    boolean may = true;
    for (long left = bound.between(room, from, until); left != 0 && may; left &= left - 1) {
      int stay = occupancy.on(room, from + Long.numberOfTrailingZeros(left));
      may = grid.eligible(stay).get(other);
    }
    return may;
  }

  private PlanCost difference(int room, int other, int from, int until) {
    int moves = 0;
    int missed = 0;
    for (long left = choosy.between(room, from, until); left != 0; left &= left - 1) {
      int stay = occupancy.on(room, from + Long.numberOfTrailingZeros(left));
      moves += moves(stay, room, other);
      missed += grid.missedWishes(stay, other) - grid.missedWishes(stay, room);
    }
    for (long left = choosy.between(other, from, until); left != 0; left &= left - 1) {
      int stay = occupancy.on(other, from + Long.numberOfTrailingZeros(left));
      moves += moves(stay, other, room);
      missed += grid.missedWishes(stay, room) - grid.missedWishes(stay, other);
    }
    return new PlanCost(0, moves, shortGaps(room, other, from, until), missed);
  }

  private int moves(int stay, int room, int other) {
    return (grid.isMove(stay, other) ? 1 : 0) - (grid.isMove(stay, room) ? 1 : 0);
  }

  /** How many more gaps too short to sell there are before and after those who change rooms. */
  private int shortGaps(int room, int other, int from, int until) {
    long here = occupancy.taken(room, from, until);
    long there = occupancy.taken(other, from, until);
    return moreShortGaps(room, from, until, here, there)
        + moreShortGaps(other, from, until, there, here);
  }

  private int moreShortGaps(int room, int from, int until, long now, long then) {
    int before = occupancy.emptyBefore(room, from, grid.shortestSale());
    int after = occupancy.emptyFrom(room, until, grid.shortestSale());
    return shortGaps(before, then, until - from, after)
        - shortGaps(before, now, until - from, after);
  }

  private int shortGaps(int before, long taken, int nights, int after) {
    if (taken == 0) {
      return shortGap(before + nights + after);
    }
    int first = Long.numberOfTrailingZeros(taken);
    int last = Long.SIZE - Long.numberOfLeadingZeros(taken);
    return shortGap(before + first) + shortGap(nights - last + after);
  }

  private int shortGap(int empty) {
    return grid.isShortGap(empty) ? 1 : 0;
  }
}
