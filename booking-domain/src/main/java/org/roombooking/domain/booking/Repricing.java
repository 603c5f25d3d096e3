package org.roombooking.domain.booking;

/** Which nights of an amended booking get another price (docs/rules.md: Amended). */
public enum Repricing {
  /**
   * None: a night that stays keeps its price, and a night that is gained costs what the nearest
   * night of its room costs. A room that is gained is priced as of today.
   */
  NONE,
  /**
   * Those that change: gained nights, and all nights of a room that becomes another type, is for
   * more or fewer guests, or is sold by another standard.
   */
  CHANGED_NIGHTS,
  /** All that are not over. */
  ALL
}
