package org.roombooking.bootstrap;

import org.roombooking.bootstrap.cli.CommandFrame;
import org.roombooking.bootstrap.cli.Console;

/** The command line of the service. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    System.exit(new CommandFrame(System.getenv(), Console.standard()).execute(args));
  }
}
