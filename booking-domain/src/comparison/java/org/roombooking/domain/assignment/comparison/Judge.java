package org.roombooking.domain.assignment.comparison;

import java.util.Arrays;
import org.roombooking.domain.assignment.PlanCost;

/** Counts what a plan costs, whoever made it, and refuses one that is none. */
final class Judge {

  private static final int FREE = -1;
  private static final int CLOSED = -2;

  private final Numbers numbers;

  Judge(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * What a plan costs.
   *
   * @param rooms the room of each stay, or {@link Numbers#NO_ROOM}
   * @throws IllegalArgumentException if two have the same room on a night, or somebody has one that
   *     is closed, not wanted, or not the one pinned to
   */
  PlanCost cost(int[] rooms) {
    var house = new int[numbers.rooms()][numbers.nights()];
    for (var room : house) {
      Arrays.fill(room, FREE);
    }
    numbers
        .closed()
        .forEach(
            closed -> Arrays.fill(house[closed.room()], closed.from(), closed.until(), CLOSED));
    int unplaced = 0;
    int moves = 0;
    int missed = 0;
    for (int stay = 0; stay < rooms.length; stay++) {
      int room = rooms[stay];
      check(stay, room);
      if (room == Numbers.NO_ROOM) {
        unplaced++;
      } else {
        put(house[room], stay);
        moves += numbers.isMove(stay, room) ? 1 : 0;
        missed += numbers.missed(stay, room);
      }
    }
    return new PlanCost(unplaced, moves, Arrays.stream(house).mapToInt(this::gaps).sum(), missed);
  }

  private void check(int stay, int room) {
    boolean fits =
        numbers.isPinned(stay)
            ? room == numbers.pinnedTo(stay)
            : room == Numbers.NO_ROOM || numbers.canHave(stay, room);
    if (!fits) {
      throw new IllegalArgumentException("Stay " + stay + " cannot have room " + room);
    }
  }

  private void put(int[] nights, int stay) {
    for (int night = numbers.from(stay); night < numbers.until(stay); night++) {
      if (nights[night] != FREE) {
        throw new IllegalArgumentException("Stays " + nights[night] + " and " + stay + " meet");
      }
      nights[night] = stay;
    }
  }

  private int gaps(int[] nights) {
    int gaps = 0;
    int empty = numbers.shortestSale();
    for (int night : nights) {
      if (night != FREE) {
        gaps += empty > 0 && empty < numbers.shortestSale() ? 1 : 0;
        empty = 0;
      } else {
        empty++;
      }
    }
    return gaps;
  }
}
