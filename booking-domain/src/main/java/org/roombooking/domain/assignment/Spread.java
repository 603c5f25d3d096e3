package org.roombooking.domain.assignment;

/**
 * Numbers that lie all over the place and are the same every time: the multiples of one odd number,
 * mixed (SplitMix, Steele, Lea and Flood 2014).
 */
final class Spread {

  private static final long GOLDEN_SECTION = 0x9E3779B97F4A7C15L;

  private long last;

  /** The next number, from 0 to a bound that is not included. */
  int below(int bound) {
    return (int) (next() % bound);
  }

  private long next() {
    last += GOLDEN_SECTION;
    long mixed = (last ^ (last >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (mixed ^ (mixed >>> 31)) >>> 1;
  }
}
