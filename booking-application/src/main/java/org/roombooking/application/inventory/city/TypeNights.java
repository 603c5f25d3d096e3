package org.roombooking.application.inventory.city;

/** What is left of a room type on some nights that follow each other. */
public final class TypeNights {

  private final int from;
  private final short[] free;

  /**
   * Counts of nights.
   *
   * @param from the place of the first of them
   * @param free rooms that can still be sold, 0 or more, for each night
   */
  public TypeNights(int from, short[] free) {
    this.from = from;
    this.free = free.clone();
  }

  int from() {
    return from;
  }

  /** The place after the last of them. */
  int to() {
    return from + free.length;
  }

  short freeAt(int night) {
    return free[night - from];
  }
}
