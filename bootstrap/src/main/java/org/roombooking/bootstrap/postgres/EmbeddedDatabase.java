package org.roombooking.bootstrap.postgres;

import java.nio.file.Path;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * A PostgreSQL of the service's own, its data kept in a directory from one start to the next. What
 * it acknowledged survives any crash. At most one living process runs it in a directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final int STOP_SECONDS = 60;

  private final Server server;
  private final DirectoryLock lock;
  private final DatabaseLogin login;

  private EmbeddedDatabase(Server server, DirectoryLock lock, DatabaseLogin login) {
    this.server = server;
    this.lock = lock;
    this.login = login;
  }

  /**
   * Starts the database; makes it first if there is none, and first stops one that a killed service
   * left running.
   *
   * @throws CannotStart if another living service runs it, or this machine cannot
   */
  public static EmbeddedDatabase start(Path dataDirectory, Progress progress) {
    var directory = DataDirectory.under(dataDirectory);
    var lock = DirectoryLock.acquire(directory).orElseThrow(() -> inUse(directory));
    try {
      return start(directory, lock, progress);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedDatabase start(
      DataDirectory directory, DirectoryLock lock, Progress progress) {
    var password = directory.password().readOrCreate();
    var programs = new Installation(directory, progress).programs();
    var server = new Server(directory, programs);
    new Leftovers(directory, server, progress).stop();
    new Cluster(directory, programs, progress).ensure();
    var roles = new Roles(server.start(), password);
    roles.ensure();
    return new EmbeddedDatabase(server, lock, roles.service());
  }

  private static CannotStart inUse(DataDirectory directory) {
    return new CannotStart(
        "The database in %s is in use by another running service (%s). Stop that one first, or set DATA_DIR to another directory."
            .formatted(directory.path(), DirectoryLock.holder(directory)));
  }

  /** How to reach it, for as long as it is not closed. */
  public DatabaseLogin login() {
    return login;
  }

  /** Stops the database in order; every session has to be closed before, or is ended. */
  @Override
  public void close() {
    if (server.stop(Server.Mode.FAST, STOP_SECONDS).failed()) {
      server.stop(Server.Mode.IMMEDIATE, STOP_SECONDS);
    }
    lock.close();
  }
}
