package org.roombooking.bootstrap.operator;

/**
 * The work cannot begin; the message tells the operator why and what to do, and needs no stack
 * trace.
 */
public final class CannotStart extends RuntimeException {

  public CannotStart(String message) {
    super(message);
  }

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
