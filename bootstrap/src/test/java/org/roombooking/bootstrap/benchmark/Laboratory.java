package org.roombooking.bootstrap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roombooking.bootstrap.Main;
import org.roombooking.bootstrap.benchmark.data.HotelLoader;
import org.roombooking.bootstrap.benchmark.data.Hotels;
import org.roombooking.bootstrap.benchmark.floor.FixedBytes;
import org.roombooking.bootstrap.benchmark.floor.FloorTables;
import org.roombooking.bootstrap.benchmark.floor.SqlFloors;
import org.roombooking.bootstrap.endtoend.ServiceProcess;
import org.roombooking.bootstrap.postgres.EmbeddedDatabase;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/**
 * A service in a process of its own, on an embedded database with durable commits and many hotels,
 * and what its paths are held against, in a directory that is removed at the end.
 */
final class Laboratory implements AutoCloseable {

  /** The first Java that keeps what it has learnt in one go. */
  private static final int FIRST_WITH_CACHE = 25;

  private final Options options;
  private final Path data = Files.createTempDirectory("room-booking-benchmark");
  private final LocalDate today = Hotels.today();
  private final Questions.Asked asked = Questions.Asked.none();
  private @Nullable ServiceProcess service;
  private @Nullable FixedBytes fixed;
  private @Nullable Owner owner;
  private Optional<Path> cache = Optional.empty();
  private int hotels;
  private boolean closed;

  private Laboratory(Options options) throws IOException {
    this.options = options;
  }

  /** With a service that has no hotels but the large one. */
  static Laboratory open(Options options) throws Exception {
    var laboratory = new Laboratory(options);
    // Whoever ends the benchmark early ends what it started, too.
    Runtime.getRuntime().addShutdownHook(new Thread(laboratory::close));
    try {
      laboratory.furnish();
      return laboratory;
    } catch (Exception e) {
      laboratory.close();
      throw e;
    }
  }

  private void furnish() throws Exception {
    cache = rehearse();
    Progress.say("Starting the service on an empty database in %s".formatted(data));
    service = startService();
    owner = Owner.register(service.uri());
    fixed = FixedBytes.start();
    load(database -> loader(database).loadLargeHotel());
  }

  private interface Loading {
    void into(Connection database) throws SQLException;
  }

  // The service is stopped meanwhile: tables are rebuilt, and it would look into them. And the
  // database writes everything to its place when it is stopped afterwards.
  private void load(Loading loading) throws SQLException {
    stop();
    try (var database = EmbeddedDatabase.startOrJoin(data, Progress::say);
        var connection = connect(database.login())) {
      loading.into(connection);
    }
    start();
  }

  private ServiceProcess startService() {
    return startService(javaOptions());
  }

  private ServiceProcess startService(List<String> java) {
    return options
        .jar()
        .map(jar -> ServiceProcess.startJarOn(data, java, jar))
        .orElseGet(() -> ServiceProcess.startOn(data));
  }

  private List<String> javaOptions() {
    return Stream.concat(
            options.java().stream(), cache.stream().map(file -> "-XX:AOTCache=" + file))
        .toList();
  }

  /** What a JVM of the service keeps for its next start; only newer ones can. */
  private Optional<Path> rehearse() throws IOException, InterruptedException {
    if (options.jar().isEmpty() || Runtime.version().feature() < FIRST_WITH_CACHE) {
      return Optional.empty();
    }
    Progress.say("Rehearsing, so that the service starts faster");
    var file = data.resolve("room-booking.aot");
    var java =
        Stream.concat(
                options.java().stream(), Stream.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot=error"))
            .toList();
    var rehearsal =
        command(java, List.of("rehearse"))
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("rehearsal.log").toFile())
            .start();
    if (rehearsal.waitFor() != 0) {
      throw new IllegalStateException("It could not be rehearsed");
    }
    return Optional.of(file);
  }

  Options options() {
    return options;
  }

  /** Afterwards there are so many hotels beside the large one, and the floors have as many. */
  void loadUpTo(int count) throws SQLException {
    if (hotels < count) {
      Progress.say("Loading hotels %d to %d".formatted(hotels + 1, count));
      load(database -> {
        loader(database).load(hotels + 1, count);
        FloorTables.fill(database, count);
      });
      hotels = count;
    }
  }

  void stop() {
    Progress.say("Stopping the service");
    service.close();
  }

  void start() {
    service = startService();
    Progress.say("The service is up");
  }

  /** The same by nothing but {@code java -jar}. */
  void startPlainly() {
    service = startService(List.of());
  }

  /** A command of the service, on the data of the one that is at work. */
  ProcessBuilder command(List<String> arguments) {
    return command(List.of(), arguments);
  }

  private ProcessBuilder command(List<String> java, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(
        options
            .jar()
            .map(jar -> List.of("-jar", jar.toString()))
            .orElseGet(
                () -> List.of("-cp", System.getProperty("java.class.path"), Main.class.getName())));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    builder.environment().put("DATA_DIR", data.toString());
    return builder;
  }

  private HotelLoader loader(Connection database) throws SQLException {
    return new HotelLoader(database, owner.id(database), today);
  }

  /** How the service's database is reached, for as long as the service is not stopped. */
  DatabaseLogin login() {
    try (var database = EmbeddedDatabase.startOrJoin(data, Progress::say)) {
      return database.login();
    }
  }

  Connection connect() throws SQLException {
    return connect(login());
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password().reveal());
  }

  URI uri() {
    return service.uri();
  }

  ServiceProcess service() {
    return service;
  }

  FixedBytes fixed() {
    return fixed;
  }

  Owner owner() {
    return owner;
  }

  Questions questions() {
    return new Questions(new Hotels(hotels, today), owner.token(), asked);
  }

  SqlFloors floors() {
    return new SqlFloors(login(), hotels);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      if (fixed != null) {
        fixed.close();
      }
      if (service != null) {
        service.close();
      }
      delete(data);
    }
  }

  private static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
