package org.roombooking.domain.booking;

/** Why an action is refused. The same codes answer a refused call and a question in advance. */
public enum Reason {
  BOOKING_PENDING,
  BOOKING_CONFIRMED,
  BOOKING_CHECKED_IN,
  BOOKING_CHECKED_OUT,
  BOOKING_CANCELLED,
  BOOKING_NO_SHOW,
  /** The booking was not confirmed in time. */
  HOLD_EXPIRED,
  /** The hold has not run out yet, or has no end. */
  HOLD_RUNNING,
  ARRIVAL_IN_FUTURE,
  /** The departure day has come. */
  STAY_OVER,
  ROOM_NOT_ASSIGNED,
  /** Too few rooms of the type are open for all nights to come. */
  NO_ROOM_OPEN,
  /** On each night enough rooms are left, but none that could be had on all of them. */
  NO_ROOM_THROUGHOUT,
  /** A guest may still come on the day of arrival, until midnight at the hotel. */
  ARRIVAL_DAY_NOT_OVER,
  /**
   * The last step was none that can be undone: to cancel, check in, check out or note a no-show.
   */
  NOTHING_TO_UNDO,
  /** The step was taken longer ago than the hotel lets it be undone. */
  UNDO_WINDOW_OVER,
  /** The room is taken, or out of service, on one of the nights. */
  ROOM_TAKEN,
  /** Another room type is sold by an amendment, not given by a move. */
  ROOM_OF_OTHER_TYPE,
  /** Fewer can sleep in it than are to. */
  ROOM_TOO_SMALL,
  /** Nobody arrives on a day that is over. */
  ARRIVAL_IN_PAST,
  /** Nobody leaves on a day that is over, or today without having come. */
  DEPARTURE_IN_PAST,
  /** The guests have come, so their arrival is what it is. */
  ARRIVAL_FIXED,
  /** The arrival is over, so no room can be gained, given back or become another type. */
  ROOMS_FIXED
}
