package org.roombooking.bootstrap.replay;

/** The service answered the replay in a way that it must not, so the figures would mean nothing. */
final class ReplayBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReplayBroken(String message) {
    super(message);
  }
}
