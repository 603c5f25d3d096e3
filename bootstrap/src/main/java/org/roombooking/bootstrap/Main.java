package org.roombooking.bootstrap;

import org.roombooking.bootstrap.cli.CommandFrame;
import org.roombooking.bootstrap.cli.Console;
import org.roombooking.bootstrap.replay.ReplayRun;
import org.roombooking.bootstrap.service.DemoJob;
import org.roombooking.bootstrap.service.MigrateJob;
import org.roombooking.bootstrap.service.RehearsalJob;
import org.roombooking.bootstrap.service.Serving;
import org.roombooking.bootstrap.service.VerifyJob;

/** The command line of the service. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    var commands =
        new CommandFrame(System.getenv(), Console.standard())
            .serve(new Serving())
            .migrate(new MigrateJob())
            .demo(new DemoJob())
            .replay(new ReplayRun())
            .verify(new VerifyJob())
            .rehearse(new RehearsalJob());
    System.exit(commands.execute(args));
  }
}
