package org.roombooking.bootstrap.benchmark.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that gets many rows at once: without its constraints and indexes meanwhile, which are
 * then made again as they were, and so proved of all rows, in a fraction of the time.
 */
final class Rebuilt {

  private static final String INDEXES =
      """
      select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
      from pg_index
      where indrelid = ?::text::regclass
        and not exists (select from pg_constraint where conindid = indexrelid)
      """;

  // References go before the keys that they lean on, and come back after them.
  private static final String CONSTRAINTS =
      """
      select
        format('alter table %s drop constraint %I', conrelid::regclass, conname),
        format(
          'alter table %s add constraint %I %s', conrelid::regclass, conname,
          pg_get_constraintdef(oid)
        )
      from pg_constraint
      where conrelid = ?::text::regclass and contype in ('f', 'p', 'u')
      order by contype = 'f' desc, conname
      """;

  private Rebuilt() {}

  private record Part(String removal, String creation) {}

  /** Fills the table by one statement. */
  static void fill(Connection database, String table, String statement) throws SQLException {
    var parts = new ArrayList<Part>();
    parts.addAll(list(database, CONSTRAINTS, table));
    parts.addAll(list(database, INDEXES, table));
    for (var part : parts) {
      execute(database, part.removal());
    }
    execute(database, statement);
    for (var part : parts.reversed()) {
      execute(database, part.creation());
    }
  }

  private static List<Part> list(Connection database, String query, String table)
      throws SQLException {
    var parts = new ArrayList<Part>();
    try (var statement = database.prepareStatement(query)) {
      statement.setString(1, table);
      var rows = statement.executeQuery();
      while (rows.next()) {
        parts.add(new Part(rows.getString(1), rows.getString(2)));
      }
    }
    return parts;
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      var unused = statement.execute(sql);
    }
  }
}
