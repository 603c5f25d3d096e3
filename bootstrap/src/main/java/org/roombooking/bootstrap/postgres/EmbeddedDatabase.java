package org.roombooking.bootstrap.postgres;

import java.nio.file.Path;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;
import org.roombooking.bootstrap.settings.DatabaseLogin;
import org.roombooking.bootstrap.settings.Secret;

/**
 * A PostgreSQL of the service's own, its data kept in a directory from one start to the next. What
 * it acknowledged survives any crash. At most one living process runs it in a directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final int STOP_SECONDS = 60;

  private final DatabaseLogin login;
  private final Runnable end;

  private EmbeddedDatabase(DatabaseLogin login, Runnable end) {
    this.login = login;
    this.end = end;
  }

  /**
   * Starts the database; makes it first if there is none, and first stops one that a killed service
   * left running.
   *
   * @throws CannotStart if another living service runs it, or this machine cannot
   */
  public static EmbeddedDatabase start(Path dataDirectory, Progress progress) {
    var archive = Archive.forThisMachine();
    var directory = DataDirectory.under(dataDirectory);
    var lock = DirectoryLock.acquire(directory).orElseThrow(() -> inUse(directory));
    return start(archive, directory, lock, progress);
  }

  /**
   * The same, but goes along with the database that a living service runs; closing then leaves it
   * to that service. For work beside the service, which ends when the service does.
   */
  public static EmbeddedDatabase startOrJoin(Path dataDirectory, Progress progress) {
    var archive = Archive.forThisMachine();
    var directory = DataDirectory.under(dataDirectory);
    return DirectoryLock.acquire(directory)
        .map(lock -> start(archive, directory, lock, progress))
        .orElseGet(() -> join(directory));
  }

  private static EmbeddedDatabase start(
      Archive archive, DataDirectory directory, DirectoryLock lock, Progress progress) {
    try {
      var password = password(directory);
      var programs = new Installation(archive, directory, progress).programs();
      var server = new Server(directory, programs);
      new Leftovers(directory, server, progress).stop();
      new Cluster(directory, programs, progress).ensure();
      return new EmbeddedDatabase(started(server, password), () -> end(server, lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static DatabaseLogin started(Server server, Secret password) {
    var roles = new Roles(server.start(), password);
    try {
      roles.ensure();
      return roles.service();
    } catch (RuntimeException e) {
      server.stop(Server.Mode.FAST, STOP_SECONDS);
      throw e;
    }
  }

  // A new one would not open a database that was made with another.
  private static Secret password(DataDirectory directory) {
    if (directory.hasCluster() && !directory.password().exists()) {
      throw new CannotStart(
          "The database in %s is there, but its password is not: put back the file %s."
              .formatted(directory.path(), directory.password().path()));
    }
    return directory.password().readOrCreate();
  }

  private static EmbeddedDatabase join(DataDirectory directory) {
    var server = PidFile.read(directory).filter(PidFile::ready).orElseThrow(() -> inUse(directory));
    var password = directory.password().readOrCreate();
    return new EmbeddedDatabase(new Roles(server.port(), password).service(), () -> {});
  }

  private static CannotStart inUse(DataDirectory directory) {
    return new CannotStart(
        "The database in %s is in use by another running service (%s). Stop that one first, or set DATA_DIR to another directory."
            .formatted(directory.path(), DirectoryLock.holder(directory)));
  }

  private static void end(Server server, DirectoryLock lock) {
    if (server.stop(Server.Mode.FAST, STOP_SECONDS).failed()) {
      server.stop(Server.Mode.IMMEDIATE, STOP_SECONDS);
    }
    lock.close();
  }

  /** How to reach it, for as long as it is not closed. */
  public DatabaseLogin login() {
    return login;
  }

  /** Stops the database in order, unless it was joined; sessions still open are ended. */
  @Override
  public void close() {
    end.run();
  }
}
