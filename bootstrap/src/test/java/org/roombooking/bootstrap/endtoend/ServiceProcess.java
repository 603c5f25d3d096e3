package org.roombooking.bootstrap.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.roombooking.bootstrap.Main;

/** The service in a process of its own, so that it can be killed with its whole database. */
public final class ServiceProcess implements AutoCloseable {

  private static final String GREETING = "Room Booking answers at ";
  private static final int PATIENCE_SECONDS = 60;

  private final Path data;
  private final Process process;
  private final URI address;

  private ServiceProcess(Path data, Process process, URI address) {
    this.data = data;
    this.process = process;
    this.address = address;
  }

  public static ServiceProcess startOn(Path data) {
    return startOn(data, Map.of());
  }

  /** With further settings. */
  static ServiceProcess startOn(Path data, Map<String, String> settings) {
    return start(
        data,
        settings,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName());
  }

  /**
   * From the jar that is delivered.
   *
   * @param java options of the JVM
   */
  public static ServiceProcess startJarOn(Path data, List<String> java, Path jar) {
    return start(
        data,
        Map.of(),
        Stream.concat(java.stream(), Stream.of("-jar", jar.toString())).toArray(String[]::new));
  }

  private static ServiceProcess start(
      Path data, Map<String, String> settings, String... arguments) {
    try {
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(arguments));
      command.add("serve");
      var builder = new ProcessBuilder(command).redirectError(data.resolve("service.log").toFile());
      builder.environment().put("DATA_DIR", data.toString());
      builder.environment().put("HTTP_PORT", "0");
      builder.environment().putAll(settings);
      var process = builder.start();
      return new ServiceProcess(data, process, addressOf(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI addressOf(Process process) throws IOException {
    BufferedReader lines = process.inputReader();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(GREETING)) {
        return URI.create(line.substring(GREETING.length()));
      }
    }
    throw new IllegalStateException("The service ended before it answered");
  }

  public URI uri() {
    return address;
  }

  public long pid() {
    return process.pid();
  }

  /**
   * SIGKILL for the service, the database's first process and all its children, as when the power
   * fails.
   */
  void killAll() {
    var victims = new ArrayList<ProcessHandle>();
    victims.add(process.toHandle());
    databaseProcesses().forEach(victims::add);
    victims.forEach(ProcessHandle::destroyForcibly);
    victims.forEach(ServiceProcess::awaitEnd);
  }

  private List<ProcessHandle> databaseProcesses() {
    return postmaster().stream()
        .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
        .toList();
  }

  private List<ProcessHandle> postmaster() {
    try (var files = Files.find(data, 4, (file, facts) -> file.endsWith("postmaster.pid"))) {
      return files
          .map(ServiceProcess::pidIn)
          .flatMap(pid -> ProcessHandle.of(pid).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long pidIn(Path file) {
    try {
      return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("Process %d does not end".formatted(process.pid()), e);
    }
  }

  /** Stops it in order. */
  @Override
  public void close() {
    process.destroy();
    awaitEnd(process.toHandle());
  }
}
