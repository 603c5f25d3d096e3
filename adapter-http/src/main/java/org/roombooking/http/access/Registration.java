package org.roombooking.http.access;

/** Whether anybody may sign up. */
public enum Registration {
  OPEN,

  /** Users come from somewhere else; signing up is refused. */
  CLOSED
}
