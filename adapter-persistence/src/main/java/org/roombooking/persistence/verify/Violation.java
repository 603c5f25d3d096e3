package org.roombooking.persistence.verify;

/**
 * Something in the database that must not be.
 *
 * @param invariant the name of the invariant that it breaks
 * @param detail where, and what is wrong there, in one line
 */
public record Violation(String invariant, String detail) {

  @Override
  public String toString() {
    return invariant + ": " + detail;
  }
}
