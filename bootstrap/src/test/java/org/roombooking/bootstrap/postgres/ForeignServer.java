package org.roombooking.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/** A server that an operator started by hand on the service's data, with settings of their own. */
final class ForeignServer implements AutoCloseable {

  private final DataDirectory directory;
  private final Programs programs;

  private ForeignServer(DataDirectory directory, Programs programs) {
    this.directory = directory;
    this.programs = programs;
  }

  static ForeignServer on(DataDirectory directory, String options) {
    var server =
        new ForeignServer(
            directory,
            new Installation(Archive.forThisMachine(), directory, line -> {}).programs());
    server.control(
        "start", "-l", directory.serverLog().toString(), "-o", "-k '' -p " + freePort() + options);
    return server;
  }

  DatabaseLogin login() {
    var port = PidFile.read(directory).orElseThrow().port();
    return new Roles(port, directory.password().readOrCreate()).service();
  }

  long pid() {
    return PidFile.read(directory).orElseThrow().pid();
  }

  @Override
  public void close() {
    control("stop");
  }

  private void control(String action, String... options) {
    var arguments = new ArrayList<>(List.of(action, "-w", "-D", directory.cluster().toString()));
    arguments.addAll(List.of(options));
    var result = programs.run(directory.path(), "pg_ctl", arguments);
    if (result.failed()) {
      throw new IllegalStateException(result.output());
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
