package org.roombooking.domain.assignment.comparison;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A plan to begin with: whoever was given a room has it, the others come in the order of their
 * arrivals, each into the first free room.
 */
final class FirstFit {

  private final Numbers numbers;
  private final BitSet[] nights;

  private FirstFit(Numbers numbers) {
    this.numbers = numbers;
    nights = new BitSet[numbers.rooms()];
    Arrays.setAll(nights, room -> new BitSet());
  }

  static int[] plan(Numbers numbers) {
    return new FirstFit(numbers).plan();
  }

  private int[] plan() {
    var rooms =
        IntStream.range(0, numbers.stays())
            .map(stay -> first(stay, doors(stay).filter(room -> numbers.isDoor(stay, room))))
            .toArray();
    for (int stay = 0; stay < rooms.length; stay++) {
      if (rooms[stay] == Numbers.NO_ROOM) {
        rooms[stay] = first(stay, doors(stay));
      }
    }
    return rooms;
  }

  private IntStream doors(int stay) {
    return numbers.isPinned(stay)
        ? IntStream.of(numbers.pinnedTo(stay))
        : IntStream.of(numbers.candidates(stay));
  }

  private int first(int stay, IntStream doors) {
    int room = doors.filter(door -> isFree(stay, door)).findFirst().orElse(Numbers.NO_ROOM);
    if (room != Numbers.NO_ROOM) {
      nights[room].set(numbers.from(stay), numbers.until(stay));
    }
    return room;
  }

  private boolean isFree(int stay, int room) {
    int next = nights[room].nextSetBit(numbers.from(stay));
    return next < 0 || next >= numbers.until(stay);
  }
}
