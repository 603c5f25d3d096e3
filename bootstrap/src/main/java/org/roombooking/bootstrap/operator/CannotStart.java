package org.roombooking.bootstrap.operator;

/**
 * The work cannot begin; the message tells the operator why and what to do, and needs no stack
 * trace.
 */
public final class CannotStart extends RuntimeException {

  private final String reason;

  public CannotStart(String reason) {
    super(reason);
    this.reason = reason;
  }

  public CannotStart(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** What to tell the operator. */
  public String reason() {
    return reason;
  }
}
