package org.roombooking.domain.assignment;

import java.util.List;

/**
 * Two rooms exchange guests over some nights.
 *
 * @param from the first night on which somebody may be in another room than before
 * @param until the day after the last such night
 * @param leaving the stays that go from the one room to the other
 * @param coming the stays that come from there
 * @param difference what the plan costs more afterwards; less where it is negative
 */
record Interchange(
    int room,
    int other,
    int from,
    int until,
    List<Integer> leaving,
    List<Integer> coming,
    PlanCost difference) {

  // Those who leave a room go before others come into it.
  void carryOut(Occupancy occupancy) {
    leaving.forEach(occupancy::remove);
    coming.forEach(occupancy::remove);
    leaving.forEach(stay -> occupancy.put(stay, other));
    coming.forEach(stay -> occupancy.put(stay, room));
  }
}
