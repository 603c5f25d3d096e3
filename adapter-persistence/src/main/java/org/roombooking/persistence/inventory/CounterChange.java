package org.roombooking.persistence.inventory;

/**
 * By how much the counters of a night go up, or down below 0.
 *
 * @param held rooms held for bookings that are not confirmed
 * @param sold rooms sold
 * @param locked rooms kept from sale
 */
record CounterChange(int held, int sold, int locked) {

  static final CounterChange HOLD = new CounterChange(1, 0, 0);
  static final CounterChange SELL = new CounterChange(0, 1, 0);
  static final CounterChange LOCK = new CounterChange(0, 0, 1);
  static final CounterChange SELL_HELD = new CounterChange(-1, 1, 0);
  static final CounterChange RELEASE_HELD = HOLD.times(-1);
  static final CounterChange RELEASE_SOLD = SELL.times(-1);
  static final CounterChange UNLOCK = LOCK.times(-1);

  /** Whether fewer rooms are left then. */
  boolean takesRooms() {
    return held + sold + locked > 0;
  }

  /** The same for so many rooms, or the opposite for fewer than 0. */
  CounterChange times(int rooms) {
    return new CounterChange(rooms * held, rooms * sold, rooms * locked);
  }

  CounterChange plus(CounterChange other) {
    return new CounterChange(held + other.held, sold + other.sold, locked + other.locked);
  }
}
