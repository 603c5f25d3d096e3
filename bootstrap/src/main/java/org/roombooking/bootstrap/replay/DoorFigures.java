package org.roombooking.bootstrap.replay;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who got which door, and how.
 *
 * @param ahead guests who had their doors before they came
 * @param atDesk guests who were given theirs on arrival
 * @param leftOut how many of those a plan had known and found no door for
 * @param moves as they are written down
 * @param gaps by hotel
 */
record DoorFigures(
    int checkedIn, int ahead, int atDesk, int leftOut, Moves moves, SortedMap<String, Gaps> gaps) {

  static final DoorFigures NONE = new DoorFigures(0, 0, 0, 0, Moves.NONE, new TreeMap<>());
}
