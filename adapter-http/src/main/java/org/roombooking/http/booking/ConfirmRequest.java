package org.roombooking.http.booking;

import org.jspecify.annotations.Nullable;

/**
 * How a booking is to be confirmed.
 *
 * @param reacquire whether its nights are to be taken again if its hold has run out
 */
record ConfirmRequest(@Nullable Boolean reacquire) {

  boolean wantsNightsAgain() {
    return Boolean.TRUE.equals(reacquire);
  }
}
