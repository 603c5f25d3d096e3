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
    var out = run.console().out();
    new DemoGreeting(out, service).print(DemoGreeting.invite(useCases, settings));
    out.println("If nothing answers there, the service is not running; start it with");
    out.println("  java -jar room-booking.jar serve");
    return ExitCode.OK;
  }
}
