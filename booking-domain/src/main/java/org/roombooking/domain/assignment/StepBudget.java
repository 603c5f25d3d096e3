package org.roombooking.domain.assignment;

/** How much may still be tried: a number of steps, so that the same task ends the same anywhere. */
final class StepBudget {

  private long left;

  StepBudget(long steps) {
    left = steps;
  }

  /** Takes one step, or says that there is none left. */
  boolean take() {
    return take(1);
  }

  /** Takes some steps at once, or says that there are not as many left. */
  boolean take(long steps) {
    left -= steps;
    return left >= 0;
  }

  boolean isSpent() {
    return left <= 0;
  }

  /** One of so many equal parts of what is left, in steps. */
  long share(int parts) {
    return Math.max(left, 0) / parts;
  }

  /** A part of what is left, which ends on its own and counts here. */
  StepBudget part(long steps) {
    var part = new StepBudget(Math.min(steps, Math.max(left, 0)));
    left -= part.left;
    return part;
  }

  /** Takes back what a part did not need. */
  void giveBack(StepBudget part) {
    left += Math.max(part.left, 0);
  }
}
