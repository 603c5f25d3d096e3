package org.roombooking.bootstrap.service;

import java.util.Locale;
import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.Job;
import org.roombooking.bootstrap.cli.Run;

/** Walks the whole database and names every broken rule. */
public final class VerifyJob implements Job {

  @Override
  public ExitCode run(Run run) {
    var console = run.console();
    var store =
        run.closing().add(Store.open(run.settings(), Store.Use.WORK_BESIDE, console.progress()));
    store.requireCurrentSchema(false);
    var findings = store.verify(console.progress());
    findings.violations().forEach(violation -> console.out().println(violation));
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%,d facts checked, %,d violations",
                findings.checked(),
                findings.violations().size()));
    return findings.violations().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
