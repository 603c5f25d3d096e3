package org.roombooking.domain.version;

/**
 * How often a thing has changed, counted from 1. Two readers who saw the same version saw the same
 * facts.
 */
public record Version(long number) {

  public static final Version FIRST = new Version(1);

  public Version {
    if (number < 1) {
      throw new IllegalArgumentException("A version starts at 1, not " + number);
    }
  }

  public Version next() {
    return new Version(number + 1);
  }
}
