package org.roombooking.bootstrap.service;

import java.net.URI;
import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.Job;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.http.access.Argon2Passwords;

/** Fills the demo hotel, for a service that runs or will run. */
public final class DemoJob implements Job {

  @Override
  public ExitCode run(Run run) {
    var settings = run.settings();
    var store =
        run.closing().add(Store.open(settings, Store.Use.WORK_BESIDE, run.console().progress()));
    store.requireCurrentSchema(settings.database().migrateAtStart());
    var passwords = run.closing().add(new Argon2Passwords(settings.access().passwordHashPermits()));
    var useCases =
        UseCases.over(store.ports(), settings.access(), passwords, ServiceClock.system());
    var service = URI.create("http://localhost:" + settings.http().port());
    new DemoGreeting(run.console().out(), service).print(DemoGreeting.invite(useCases, settings));
    return ExitCode.OK;
  }
}
