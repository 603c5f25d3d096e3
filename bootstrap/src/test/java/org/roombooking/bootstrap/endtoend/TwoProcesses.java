package org.roombooking.bootstrap.endtoend;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;
import org.roombooking.bootstrap.postgres.EmbeddedDatabase;
import org.roombooking.persistence.verify.Verification;
import org.roombooking.persistence.verify.Violation;

/** Two processes of the service that share one database, for one test class. */
final class TwoProcesses implements BeforeAllCallback, AfterAllCallback {

  private Path data = Path.of("");
  private EmbeddedDatabase database;
  private ServiceProcess first;
  private ServiceProcess second;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    data = Files.createTempDirectory("room-booking-test");
    database = EmbeddedDatabase.start(data, line -> {});
    first = ServiceProcess.startOn(Files.createDirectory(data.resolve("first")), shared());
    second = ServiceProcess.startOn(Files.createDirectory(data.resolve("second")), shared());
  }

  private Map<String, String> shared() {
    return Map.of(
        "DATABASE_URL",
        url(),
        "JWT_SECRET",
        "the secret that both processes share, and no others",
        "IMAGES_DIR",
        data.resolve("images").toString(),
        "DATABASE_POOL_SIZE",
        "8");
  }

  private String url() {
    var login = database.login();
    return "postgresql://%s:%s@%s"
        .formatted(
            login.user(),
            login.password().reveal(),
            login.jdbcUrl().replaceFirst("^jdbc:postgresql://", ""));
  }

  ServiceProcess first() {
    return first;
  }

  ServiceProcess second() {
    return second;
  }

  /** Where callers in turns call: at one process and at the other. */
  URI either(int caller) {
    return (caller % 2 == 0 ? first : second).uri();
  }

  /** Changes rows beside the service, as if time had passed, and says how many. */
  int execute(String sql) {
    var login = database.login();
    try (var session =
            DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password().reveal());
        var statement = session.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** What {@code verify} finds wrong. */
  List<Violation> violations() {
    var login = database.login();
    var source = new PGSimpleDataSource();
    source.setUrl(login.jdbcUrl());
    source.setUser(login.user());
    source.setPassword(login.password().reveal());
    return new Verification(source).run(line -> {}).violations();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    second.close();
    first.close();
    database.close();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
