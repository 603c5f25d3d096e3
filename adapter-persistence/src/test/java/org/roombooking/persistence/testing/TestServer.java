package org.roombooking.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roombooking.persistence.Migrations;

/**
 * One PostgreSQL for all tests of a JVM. Its databases are copies of one that was migrated, since
 * to copy is quicker than to migrate. It forgets everything in a crash, unlike a real one, and is
 * the faster for it.
 */
final class TestServer implements AutoCloseable {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(TestServer.class);

  private static final String MIGRATED = "migrated";

  private final EmbeddedPostgres postgres;
  private final AtomicInteger databases = new AtomicInteger();

  private TestServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** The server of this JVM; started now if no test has asked for it before. */
  static TestServer of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(TestServer.class, key -> start(), TestServer.class);
  }

  private static TestServer start() {
    try {
      var server =
          new TestServer(
              EmbeddedPostgres.builder()
                  .setServerConfig("max_connections", "200")
                  .setServerConfig("shared_buffers", "256MB")
                  .start());
      server.create(MIGRATED, "template1");
      new Migrations(server.database(MIGRATED), line -> {}).migrate();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a new database, migrated and empty. */
  String newDatabase() {
    var name = "test" + databases.incrementAndGet();
    create(name, MIGRATED);
    return postgres.getJdbcUrl("postgres", name);
  }

  private DataSource database(String name) {
    return postgres.getDatabase("postgres", name);
  }

  private void create(String name, String template) {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + template);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create a database", e);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
