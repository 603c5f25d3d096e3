package org.roombooking.persistence.generation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.roombooking.persistence.Migrations;

/** Makes the classes anew in the source root named as the argument. */
final class GenerateTables {

  private GenerateTables() {}

  public static void main(String[] arguments) throws Exception {
    try (var server = EmbeddedPostgres.start()) {
      var database = server.getPostgresDatabase();
      new Migrations(database, System.out::println).migrate();
      new TableGeneration(database).writeTo(Path.of(arguments[0]));
    }
  }
}
