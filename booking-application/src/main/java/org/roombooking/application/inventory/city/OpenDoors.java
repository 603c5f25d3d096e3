package org.roombooking.application.inventory.city;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** On which nights of a horizon the rooms in service of one type are taken, each by itself. */
public final class OpenDoors {

  private static final List<OpenDoors> ALWAYS_OPEN =
      IntStream.range(0, 128).mapToObj(rooms -> new OpenDoors(rooms, new long[0], 0)).toList();

  private final int neverTaken;
  // As many words for each other room as are needed for the horizon, a bit for each taken night.
  private final long[] taken;
  private final int words;

  private OpenDoors(int neverTaken, long[] taken, int words) {
    this.neverTaken = neverTaken;
    this.taken = taken;
    this.words = words;
  }

  /**
   * The doors of a type.
   *
   * @param rooms how many rooms in service it has
   * @param taken the places of the nights on which each of those is taken that is taken at all
   */
  public static OpenDoors of(int rooms, List<BitSet> taken, Horizon horizon) {
    int neverTaken = rooms - taken.size();
    if (taken.isEmpty() && rooms < ALWAYS_OPEN.size()) {
      return ALWAYS_OPEN.get(rooms);
    }
    int words = (horizon.length() + Long.SIZE - 1) / Long.SIZE;
    var bits = new long[taken.size() * words];
    for (int room = 0; room < taken.size(); room++) {
      var ofRoom = taken.get(room).toLongArray();
      System.arraycopy(ofRoom, 0, bits, room * words, ofRoom.length);
    }
    return new OpenDoors(neverTaken, bits, words);
  }

  /** How many rooms nobody has been put into from one place to before another. */
  int openThroughout(int from, int to) {
    int open = neverTaken;
    for (int room = 0; room < taken.length; room += words) {
      if (isOpen(room, from, to)) {
        open++;
      }
    }
    return open;
  }

  private boolean isOpen(int room, int from, int to) {
    for (int night = from; night < to; night++) {
      if ((taken[room + night / Long.SIZE] >>> night & 1) != 0) {
        return false;
      }
    }
    return true;
  }
}
