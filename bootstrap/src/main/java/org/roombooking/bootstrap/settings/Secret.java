package org.roombooking.bootstrap.settings;

/** A text nobody may read in a log or on a screen: only {@link #reveal()} gives it away. */
public record Secret(String reveal) {

  static final String MASK = "********";

  @Override
  public String toString() {
    return MASK;
  }
}
