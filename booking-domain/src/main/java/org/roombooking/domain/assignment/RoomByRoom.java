package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Plans a group anew, room by room: prices are looked for at which rooms, each for itself, want the
 * stays that they had better have ({@link StayPrices}); the room that others dispute least gets
 * what it wants, and prices are looked for again among the others (a diving heuristic;
 * docs/room-assignment.md). A few stays may be left without a room.
 */
final class RoomByRoom {

  /** With more pairs of a stay and a room there is little hope that rooms agree. */
  private static final int MOST_PAIRS = 4_000;

  /** How long prices are looked for at first, and so much longer each time: plans differ by it. */
  private static final int ROUNDS = 300;

  private static final int MORE_ROUNDS = 150;

  /** How long again, whenever a room has got its stays. */
  private static final int ROUNDS_FOR_ONE = 20;

  private static final int MORE_ROUNDS_FOR_ONE = 5;

  private static final int WISH = 1;

  /** What a gap costs in wishes: at a higher cost more stays are left over. */
  private static final int GAP = 5;

  /** How finely it is told how much a room is disputed, and what part of it is remembered. */
  private static final long DISPUTE = 1_000;

  private static final int REMEMBERED_OF_5 = 4;

  private final RoomGroup group;
  private final Occupancy occupancy;
  private final Itineraries wanted;
  private final List<Integer> free;
  private final List<Itinerary> itineraries;
  private final long stepsOfARound;
  private final boolean isSmall;

  /**
   * For a group of which everybody has one room, or none; who has the room they were given stays,
   * unless they are left out.
   *
   * @param leftOut how many are left without a room in every plan
   */
  RoomByRoom(RoomGroup group, PlanGrid grid, Occupancy occupancy, int leftOut) {
    this.group = group;
    this.occupancy = occupancy;
    wanted = Itineraries.of(group, grid, occupancy::keepsDoor, leftOut);
    free = wanted.free();
    isSmall = wanted.hasAtMost(MOST_PAIRS);
    stepsOfARound = isSmall ? Itineraries.stepsOfARound(wanted.pairs()) : 0;
    itineraries = isSmall ? wanted.of(group.rooms(), WISH, GAP) : List.of();
  }

  /**
   * Gives rooms anew to all who may leave theirs, as far as it can.
   *
   * @param time counted from 0; each time it is another plan
   * @return whether it was tried: not for a large group, or without the steps that it takes
   */
  boolean plan(int time, StepBudget steps) {
    int rounds = ROUNDS + time * MORE_ROUNDS;
    int roundsForOne = ROUNDS_FOR_ONE + time * MORE_ROUNDS_FOR_ONE;
    // When prices are looked for again, half of the rooms are still left on the whole.
    long allRounds = rounds + (long) roundsForOne * itineraries.size() / 2;
    if (!isSmall || !steps.take(allRounds * stepsOfARound)) {
      return false;
    }
    var now = occupancy.cost(group.rooms(), free);
    // Somebody who need not be left out would leave a gap at the least if they had a room.
    int mayHaveRooms = now.unplaced() - wanted.leftOut();
    int best = GAP * (now.shortGaps() + mayHaveRooms) + WISH * now.missedWishes();
    putAll(new Dive(rounds).plan(best, rounds, roundsForOne));
    return true;
  }

  private void putAll(Occupancy planned) {
    free.stream().filter(occupancy::isPlaced).forEach(occupancy::remove);
    free.stream()
        .filter(planned::isPlaced)
        .forEach(stay -> occupancy.put(stay, planned.roomOf(stay)));
  }

  /** One plan, from rooms without their stays to rooms that all have got theirs. */
  private final class Dive {

    private final Occupancy settled = new Occupancy(wanted.fixed());
    private final StayPrices prices;
    private final BitSet left = (BitSet) group.rooms().clone();
    private final List<Itinerary> unsettled = new ArrayList<>(itineraries);

    Dive(int rounds) {
      prices = wanted.prices(unsettled.size(), rounds);
    }

    Occupancy plan(int best, int rounds, int roundsForOne) {
      int rest = best - settleOne(rounds, best);
      while (!left.isEmpty()) {
        prices.goOn();
        rest -= settleOne(roundsForOne, rest);
      }
      return settled;
    }

    /** Gives one room its stays, and says what they cost there. */
    private int settleOne(int rounds, int rest) {
      var disputed = new long[unsettled.size()];
      for (int round = 0; round < rounds; round++) {
        prices.nextRound(unsettled, rest);
        for (int i = 0; i < disputed.length; i++) {
          long before = disputed[i] * REMEMBERED_OF_5 / (REMEMBERED_OF_5 + 1);
          disputed[i] = before + DISPUTE * disputedBy(unsettled.get(i));
        }
      }
      int least = 0;
      for (int i = 1; i < disputed.length; i++) {
        least = disputed[i] < disputed[least] ? i : least;
      }
      int room = left.stream().skip(least).findFirst().orElseThrow();
      left.clear(room);
      return settle(room, unsettled.remove(least).stays());
    }

    /** How many stays a room wants that not it alone wants. */
    private int disputedBy(Itinerary room) {
      int disputed = 0;
      for (int place : room.stays()) {
        disputed += prices.visits(place) == 1 ? 0 : 1;
      }
      return disputed;
    }

    private int settle(int room, int[] places) {
      for (int place : places) {
        settled.put(free.get(place), room);
        prices.settle(place);
      }
      var alone = new BitSet();
      alone.set(room);
      var cost = settled.cost(alone, Arrays.stream(places).mapToObj(free::get).toList());
      return GAP * cost.shortGaps() + WISH * cost.missedWishes();
    }
  }
}
