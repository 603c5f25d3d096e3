package org.roombooking.http.checks;

/**
 * One place in the code that makes a check.
 *
 * @param type the class it is in, by its full name
 * @param nth which of the calls of this kind in the class, from 0
 */
record CheckCall(Check check, String type, int nth) {

  @Override
  public String toString() {
    return type.substring(type.lastIndexOf('.') + 1) + " " + check + " " + (nth + 1);
  }
}
