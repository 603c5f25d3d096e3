package org.roombooking.domain.assignment;

/**
 * Nights of rooms that are marked, as bits: 64 of a room are looked at in one go, and those of all
 * rooms take so little memory that it is always near.
 */
final class MarkedNights {

  /** So many nights are looked at in one go. */
  static final int AT_ONCE = Long.SIZE;

  private static final int BITS = 6;
  private static final long ALL = -1L;

  /** Before the first night and after the last one lie so many on which nothing is ever marked. */
  private static final int EDGE = AT_ONCE;

  private final int wordsOfARoom;
  private final long[] words;

  /** With no night marked. */
  MarkedNights(int rooms, int nights) {
    // Whoever looks from the last day on looks at a part of two words beyond it.
    wordsOfARoom = ((EDGE + nights) >> BITS) + 2;
    words = new long[rooms * wordsOfARoom];
  }

  /** What another one is now, whatever it becomes. */
  MarkedNights(MarkedNights other) {
    wordsOfARoom = other.wordsOfARoom;
    words = other.words.clone();
  }

  private int wordOf(int room, int day) {
    return room * wordsOfARoom + ((EDGE + day) >> BITS);
  }

  void mark(int room, int from, int until) {
    int last = wordOf(room, until - 1);
    for (int word = wordOf(room, from); word <= last; word++) {
      words[word] |= part(room, word, from, until);
    }
  }

  void clear(int room, int from, int until) {
    int last = wordOf(room, until - 1);
    for (int word = wordOf(room, from); word <= last; word++) {
      words[word] &= ~part(room, word, from, until);
    }
  }

  /** Two rooms exchange their marks on some nights. */
  void exchange(int room, int other, int from, int until) {
    int apart = (other - room) * wordsOfARoom;
    int last = wordOf(room, until - 1);
    for (int word = wordOf(room, from); word <= last; word++) {
      long unlike = (words[word] ^ words[word + apart]) & part(room, word, from, until);
      words[word] ^= unlike;
      words[word + apart] ^= unlike;
    }
  }

  /** Whether one of some nights is marked. */
  boolean isAny(int room, int from, int until) {
    if (until - from <= AT_ONCE) {
      return between(room, from, until) != 0;
    }
    int last = wordOf(room, until - 1);
    for (int word = wordOf(room, from); word <= last; word++) {
      if ((words[word] & part(room, word, from, until)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Those bits of a word of a room that stand for some nights, one of which is in it. */
  private long part(int room, int word, int from, int until) {
    long part = word == wordOf(room, from) ? ALL << (EDGE + from) : ALL;
    return word == wordOf(room, until - 1) ? part & (ALL >>> -(EDGE + until)) : part;
  }

  /**
   * The next 64 nights of a room, the first of them in the lowest bit.
   *
   * @param day at the latest the day after the last night
   */
  long after(int room, int day) {
    int word = wordOf(room, day);
    int shift = (EDGE + day) & (AT_ONCE - 1);
    // In two steps, as a shift by all bits would be none.
    return (words[word] >>> shift) | ((words[word + 1] << 1) << (AT_ONCE - 1 - shift));
  }

  /** Some nights of a room, one at least and 64 at most, the first of them in the lowest bit. */
  long between(int room, int from, int until) {
    int others = AT_ONCE - (until - from);
    return (after(room, from) << others) >>> others;
  }

  /**
   * The last 64 nights of a room, the last of them in the highest bit.
   *
   * @param day the day after them
   */
  long before(int room, int day) {
    return after(room, day - AT_ONCE);
  }
}
