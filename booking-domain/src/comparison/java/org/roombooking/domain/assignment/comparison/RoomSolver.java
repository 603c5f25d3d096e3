package org.roombooking.domain.assignment.comparison;

import java.io.IOException;

/** Plans rooms, one way or another. */
interface RoomSolver {

  /** What has to be there before the clock starts: native libraries. */
  void prepare() throws IOException;

  /**
   * Plans, and tells what it finds as it finds it.
   *
   * @param found whose clock has been started
   */
  void solve(Numbers numbers, Found found);

  /** Plans again, if the time it takes when everything is compiled matters. */
  default void repeat(Numbers numbers, Found found) {}
}
