package org.roombooking.bootstrap.replay;

import java.util.UUID;
import org.roombooking.application.access.Caller;
import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.ReplayJob;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.bootstrap.identity.UuidV7Identifiers;
import org.roombooking.bootstrap.service.Store;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;

/** Replays real bookings against the database of the settings, then verifies all of it. */
public final class ReplayRun implements ReplayJob {

  @Override
  public ExitCode run(Run run, Request request) {
    var progress = run.console().progress();
    var replay = Replay.of(request.demand(), request.rooms(), request.plan(), progress);
    var store = run.closing().add(Store.open(run.settings(), Store.Use.WORK_BESIDE, progress));
    store.requireCurrentSchema(run.settings().database().migrateAtStart());
    var result =
        replay.run(store.ports(), new UuidV7Identifiers(), nobody(), request.workers(), progress);
    progress.report("Verifying");
    var findings = store.verify(progress);
    findings.violations().forEach(violation -> progress.report(violation.toString()));
    var report = new ReplayReport(result, findings.checked(), findings.violations().size());
    run.console().out().println(request.json() ? report.asJson() : report.asText());
    return findings.violations().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The replayed hotels belong to a user who cannot log in. */
  private static Caller nobody() {
    var identifiers = new UuidV7Identifiers();
    UUID user = identifiers.next();
    return new Caller(new UserId(user), new SessionId(identifiers.next()));
  }
}
