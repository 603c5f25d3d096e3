package org.roombooking.application.assignment;

import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * Which bookings are to be given rooms, and how.
 *
 * @param period every confirmed booking with a night of it is planned, for all its nights to come
 * @param moving whether bookings that have doors already may be given others, as few as can be
 * @param shortestStay the fewest nights the hotel sells: shorter gaps are avoided; 1 to {@value
 *     #MAX_SHORTEST_STAY}
 */
public record RoomPlanRequest(HotelId hotel, Stay period, boolean moving, int shortestStay) {

  /** The longest period. */
  public static final int MAX_NIGHTS = 92;

  /** The most bookings in one plan. */
  public static final int MAX_BOOKINGS = 2_000;

  public static final int MAX_SHORTEST_STAY = 14;
}
