package org.roombooking.http.booking;

import org.jspecify.annotations.Nullable;

/**
 * How the rooms of a booking are to be given doors.
 *
 * @param allowMoves whether a room may get several doors, one after the other, where none is open
 *     throughout
 */
record AssignRoomsRequest(@Nullable Boolean allowMoves) {

  boolean allowsMoves() {
    return Boolean.TRUE.equals(allowMoves);
  }
}
