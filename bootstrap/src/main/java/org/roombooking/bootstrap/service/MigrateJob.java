package org.roombooking.bootstrap.service;

import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.Job;
import org.roombooking.bootstrap.cli.Run;

/** Brings the schema up to date. */
public final class MigrateJob implements Job {

  @Override
  public ExitCode run(Run run) {
    var store =
        run.closing()
            .add(Store.open(run.settings(), Store.Use.WORK_BESIDE, run.console().progress()));
    int applied = store.migrate();
    run.console()
        .out()
        .println(
            applied == 0
                ? "The schema is up to date."
                : "The schema is up to date after %s migrations.".formatted(applied));
    return ExitCode.OK;
  }
}
