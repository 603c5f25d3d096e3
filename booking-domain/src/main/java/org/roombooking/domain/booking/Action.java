package org.roombooking.domain.booking;

/** What can be done with a booking. */
public enum Action {
  CONFIRM,
  CANCEL,
  ASSIGN,
  MOVE,
  CHECK_IN,
  CHECK_OUT,
  MARK_NO_SHOW,
  AMEND,
  UNDO,
  EXPIRE
}
