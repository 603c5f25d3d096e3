package org.roombooking.bootstrap.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roombooking.bootstrap.operator.CannotStart;

/** As whom the server's programs run; PostgreSQL refuses to run as root. */
interface ServerAccount {

  /** What to put before a command so that it runs as this account. */
  List<String> prefix();

  /** The user of the service itself. */
  record Own() implements ServerAccount {

    @Override
    public List<String> prefix() {
      return List.of();
    }
  }

  /** Root outside, nobody inside: files stay root's, and no other user has to reach them. */
  record OwnNamespace() implements ServerAccount {

    @Override
    public List<String> prefix() {
      return List.of("unshare", "--user");
    }
  }

  /** Another user, who has to own the files. */
  record Other(int user, int group) implements ServerAccount {

    static final Other NOBODY = new Other(65_534, 65_534);

    @Override
    public List<String> prefix() {
      return List.of(
          "setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--inh-caps=-all");
    }
  }

  /** The account for the database in a directory. */
  static ServerAccount of(DataDirectory directory) {
    return of(directory, new UnixSystem().getUid() == 0, new OwnNamespace());
  }

  /**
   * The same, told who runs the service and what to try first; containers often forbid namespaces.
   */
  static ServerAccount of(DataDirectory directory, boolean root, ServerAccount first) {
    if (!root) {
      return new Own();
    }
    var owner = foreignOwner(directory.cluster());
    if (owner.isPresent()) {
      return owner.get();
    }
    return works(first, directory) ? first : other(directory);
  }

  // A cluster made by a user stays readable for that user when root serves it once.
  private static Optional<Other> foreignOwner(Path cluster) {
    if (!Files.isDirectory(cluster) || attribute(cluster, "unix:uid") == 0) {
      return Optional.empty();
    }
    return Optional.of(new Other(attribute(cluster, "unix:uid"), attribute(cluster, "unix:gid")));
  }

  private static ServerAccount other(DataDirectory directory) {
    var nobody = Other.NOBODY;
    giveTo(nobody, directory.path());
    if (works(nobody, directory)) {
      return nobody;
    }
    throw new CannotStart(
        "PostgreSQL does not run as root, and user %s, as whom it would run, cannot reach %s."
                .formatted(nobody.user(), directory.path())
            + " Start the service as an ordinary user, or set DATA_DIR to a directory under one"
            + " that all users may enter, such as /var/lib/room-booking, or set DATABASE_URL.");
  }

  private static void giveTo(Other account, Path directory) {
    try (var files = Files.walk(directory)) {
      for (var file : files.toList()) {
        Files.setAttribute(file, "unix:uid", account.user(), LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", account.group(), LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new CannotStart(directory + " cannot be handed to the user of the database: " + e, e);
    }
  }

  private static boolean works(ServerAccount account, DataDirectory directory) {
    var command = new ArrayList<>(account.prefix());
    command.addAll(List.of("test", "-w", directory.path().toString()));
    try {
      return !Programs.run(Path.of("/"), command).failed();
    } catch (IOException e) {
      // The program that would change the user is not on this machine.
      return false;
    }
  }

  private static int attribute(Path path, String name) {
    try {
      return (Integer) Files.getAttribute(path, name);
    } catch (IOException e) {
      throw new CannotStart(path + " cannot be looked at: " + e, e);
    }
  }
}
