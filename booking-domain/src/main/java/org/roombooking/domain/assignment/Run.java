package org.roombooking.domain.assignment;

import java.util.List;

/**
 * Guests who follow each other in a room, and the nights on which it is free without them.
 *
 * @param room {@link PlanGrid#NO_ROOM} for a stay that has none
 * @param freeFrom the day from which the room is free; 0 or less if nobody is there before
 * @param freeUntil the day until which it is; beyond all days if nobody is there after
 * @param from the day on which the first of them comes
 * @param until the day on which the last of them leaves
 * @param stays in any order, or none
 */
record Run(int room, int freeFrom, int freeUntil, int from, int until, List<Integer> stays) {

  /** Whether other guests can be there in place of these, as far as their nights are concerned. */
  boolean hasNightsFor(Run others) {
    return freeFrom <= others.from && others.until <= freeUntil;
  }
}
