package org.roombooking.domain.assignment.comparison;

import org.roombooking.domain.assignment.comparison.timefold.TimefoldRooms;

/** Timefold Solver. It proves nothing. */
final class Timefold implements RoomSolver {

  @Override
  public void prepare() {}

  @Override
  public void solve(Numbers numbers, Found found) {
    TimefoldRooms.solve(numbers, found);
  }
}
