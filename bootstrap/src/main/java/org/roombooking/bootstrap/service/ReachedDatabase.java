package org.roombooking.bootstrap.service;

import org.roombooking.bootstrap.operator.Progress;
import org.roombooking.bootstrap.postgres.EmbeddedDatabase;
import org.roombooking.bootstrap.settings.DatabaseLogin;
import org.roombooking.bootstrap.settings.Settings;

/** Where the database is, and what has to be stopped with it. */
record ReachedDatabase(DatabaseLogin login, Runnable stop) implements AutoCloseable {

  static ReachedDatabase by(Settings settings, Store.Use use, Progress progress) {
    return switch (settings.database().source()) {
      case Settings.Database.Source.External(DatabaseLogin login) ->
          new ReachedDatabase(login, () -> {});
      case Settings.Database.Source.Embedded() -> {
        var embedded = start(settings, use, progress);
        yield new ReachedDatabase(embedded.login(), embedded::close);
      }
    };
  }

  private static EmbeddedDatabase start(Settings settings, Store.Use use, Progress progress) {
    return switch (use) {
      case SERVE -> EmbeddedDatabase.start(settings.dataDirectory(), progress);
      case WORK_BESIDE -> EmbeddedDatabase.startOrJoin(settings.dataDirectory(), progress);
    };
  }

  @Override
  public void close() {
    stop.run();
  }
}
