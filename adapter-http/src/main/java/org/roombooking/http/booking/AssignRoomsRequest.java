package org.roombooking.http.booking;

import org.jspecify.annotations.Nullable;

/**
 * How the rooms of a booking are to be given doors.
 *
 * @param allowMoves whether a room may get several doors, one after the other, where none is open
 *     throughout
 * @param moveOthers whether other bookings may be given other doors, where that is the only way
 */
record AssignRoomsRequest(@Nullable Boolean allowMoves, @Nullable Boolean moveOthers) {

  static final AssignRoomsRequest NOBODY_MOVES = new AssignRoomsRequest(null, null);

  boolean allowsMoves() {
    return Boolean.TRUE.equals(allowMoves);
  }

  boolean movesOthers() {
    return Boolean.TRUE.equals(moveOthers);
  }
}
