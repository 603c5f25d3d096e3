package org.roombooking.domain.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Until when each of a few rooms is taken, 0 where it does not matter; and which stays go on into
 * another room on which day.
 */
final class RoomsTaken {

  private static final int NOBODY = -1;

  private final int rooms;

  /** The rooms, then the stays that go on in ascending order, each with its day. */
  private final int[] numbers;

  private RoomsTaken(int rooms, int[] numbers) {
    this.rooms = rooms;
    this.numbers = numbers;
  }

  static RoomsTaken none(int rooms) {
    return new RoomsTaken(rooms, new int[rooms]);
  }

  int until(int room) {
    return numbers[room];
  }

  /** Whether a stay goes on into another room on a day. */
  boolean isLeftBy(int stay, int day) {
    int place = placeOf(stay);
    return place != NOBODY && numbers[place + 1] == day;
  }

  private int placeOf(int stay) {
    for (int place = rooms; place < numbers.length; place += 2) {
      if (numbers[place] == stay) {
        return place;
      }
    }
    return NOBODY;
  }

  /** The same when a stay that was to go on has done so. */
  RoomsTaken withoutRestOf(int stay) {
    int place = placeOf(stay);
    var rest = Arrays.copyOf(numbers, numbers.length - 2);
    System.arraycopy(numbers, place + 2, rest, place, rest.length - place);
    return new RoomsTaken(rooms, rest);
  }

  /**
   * The same when a room has been taken as well.
   *
   * @param longAgo what was left by this day was left so long ago that it does not matter
   * @param room {@link PlanGrid#NO_ROOM} if none is taken
   */
  RoomsTaken after(int longAgo, int room, int until) {
    var next = numbers.clone();
    if (room != PlanGrid.NO_ROOM) {
      next[room] = until;
    }
    forget(longAgo, next);
    return new RoomsTaken(rooms, next);
  }

  /** The same when a room has been taken by a stay that then goes on into another one. */
  RoomsTaken afterPart(int longAgo, int room, int until, int stay) {
    int place = rooms;
    while (place < numbers.length && numbers[place] < stay) {
      place += 2;
    }
    var next = Arrays.copyOf(numbers, numbers.length + 2);
    System.arraycopy(numbers, place, next, place + 2, numbers.length - place);
    next[place] = stay;
    next[place + 1] = until;
    next[room] = until;
    forget(longAgo, next);
    return new RoomsTaken(rooms, next);
  }

  private void forget(int longAgo, int[] next) {
    for (int room = 0; room < rooms; room++) {
      if (next[room] <= longAgo) {
        next[room] = 0;
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RoomsTaken taken && Arrays.equals(numbers, taken.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
