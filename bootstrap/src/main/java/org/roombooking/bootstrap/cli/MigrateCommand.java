package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Brings the database's schema up to date.",
    description = {
      "",
      "Needed before serve only where MIGRATE_AT_START is false. Does nothing if there is nothing",
      "to do; several processes may try at a time."
    },
    footer = {
      "",
      "Examples:",
      "  java -jar room-booking.jar migrate",
      "  DATABASE_URL=postgresql://clerk:secret@db/hotel JWT_SECRET=... java -jar room-booking.jar"
          + " migrate"
    })
final class MigrateCommand implements Callable<Integer> {

  private final Runner runner;
  private final Job migration;

  MigrateCommand(Runner runner, Job migration) {
    this.runner = runner;
    this.migration = migration;
  }

  @Override
  public Integer call() {
    return runner.run(migration).number();
  }
}
