package org.roombooking.application.transactions;

/** Whose turn it is to use an {@link InMemoryDatabase}: one transaction at a time. */
public interface Turns {

  /** Comes back when it is the caller's turn, which lasts until it is given back. */
  void take();

  /** Ends the caller's turn, if it has one. */
  void giveBack();
}
