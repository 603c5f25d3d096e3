package org.roombooking.bootstrap;

/** The command line of the service. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    System.out.println("usage: java -jar room-booking.jar COMMAND");
  }
}
