package org.roombooking.bootstrap.cli;

/** What a command tells the shell. */
public enum ExitCode {
  OK(0),
  /** The work failed, or it found that something is wrong. */
  FAILED(1),
  /** It was not begun, because the arguments or the settings make no sense. */
  USAGE(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
