package org.roombooking.bootstrap.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.roombooking.bootstrap.operator.CannotStart;

/** Starts and stops PostgreSQL's server on one cluster. */
final class Server {

  enum Mode {
    /** Ends the sessions and writes everything to its place. */
    FAST,
    /** Ends at once; the next start replays the log. */
    IMMEDIATE
  }

  /** By this argument a server is known as started by this service; it also stands in its title. */
  static final String MARK = "cluster_name=room-booking";

  private static final int PORTS_TRIED = 5;

  /** Replaying the log after a crash is part of the start. */
  private static final int START_SECONDS = 600;

  private static final int LOG_LINES_SHOWN = 6;

  /** What must hold whatever the cluster's own configuration says. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "''",
          "password_encryption", "scram-sha-256");

  private final DataDirectory directory;
  private final Programs programs;
  private final IntSupplier ports;

  Server(DataDirectory directory, Programs programs) {
    this(directory, programs, Server::freePort);
  }

  /** A server that tries the ports it is given. */
  Server(DataDirectory directory, Programs programs, IntSupplier ports) {
    this.directory = directory;
    this.programs = programs;
    this.ports = ports;
  }

  /** Starts the server and returns its port when it takes connections. */
  int start() {
    for (int attempt = 1; attempt <= PORTS_TRIED; attempt++) {
      int port = ports.getAsInt();
      setLogAside();
      var result =
          control(
              "start",
              "-l",
              directory.serverLog().toString(),
              "-t",
              "" + START_SECONDS,
              "-o",
              options(port));
      if (!result.failed()) {
        return port;
      }
      if (!portWasTaken()) {
        throw new CannotStart("The embedded database does not start:\n" + explanation(result));
      }
    }
    throw new CannotStart("The embedded database finds no free port on 127.0.0.1");
  }

  Programs.Result stop(Mode mode, int seconds) {
    return control("stop", "-m", mode.name().toLowerCase(Locale.ROOT), "-t", "" + seconds);
  }

  private Programs.Result control(String action, String... options) {
    var arguments = new ArrayList<>(List.of(action, "-w", "-D", directory.cluster().toString()));
    arguments.addAll(List.of(options));
    return programs.run(directory.path(), "pg_ctl", arguments);
  }

  private static String options(int port) {
    return ALWAYS.entrySet().stream()
        .map(entry -> " -c " + entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining("", "-p " + port + " -c " + MARK, ""));
  }

  // Somebody else can take the port before the server does; then another one is tried.
  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void setLogAside() {
    try {
      if (Files.exists(directory.serverLog())) {
        Files.move(
            directory.serverLog(), directory.earlierServerLog(), ATOMIC_MOVE, REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean portWasTaken() {
    return log().stream().anyMatch(line -> line.contains("could not bind"));
  }

  private String explanation(Programs.Result result) {
    var lines = log();
    return lines.isEmpty()
        ? result.output()
        : lines.stream()
            .skip(Math.max(0, lines.size() - LOG_LINES_SHOWN))
            .collect(Collectors.joining("\n"));
  }

  private List<String> log() {
    try {
      return Files.exists(directory.serverLog())
          ? Files.readAllLines(directory.serverLog())
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
