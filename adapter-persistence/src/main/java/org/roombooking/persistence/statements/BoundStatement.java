package org.roombooking.persistence.statements;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** A statement with its values. Belongs to one thread. */
public final class BoundStatement {

  private static final Object NOT_GIVEN = new Object();

  private final DSLContext db;
  private final RenderedStatement statement;
  private final @Nullable Object[] values;

  BoundStatement(DSLContext db, RenderedStatement statement) {
    this.db = db;
    this.statement = statement;
    this.values = new @Nullable Object[statement.places().size()];
    Arrays.fill(values, NOT_GIVEN);
  }

  /** Gives a parameter its value, wherever it stands. */
  public BoundStatement with(String name, @Nullable Object value) {
    for (int place : statement.placesOf(name)) {
      values[place] = value;
    }
    return this;
  }

  /** Gives values to parameters by their names. */
  public BoundStatement with(Map<String, @Nullable Object> byName) {
    byName.forEach(this::with);
    return this;
  }

  /** Runs a statement that answers with rows. */
  public Result<Record> fetch() {
    return db.connectionResult(connection -> {
      try (var prepared = prepare(connection);
          var rows = prepared.executeQuery()) {
        return db.fetch(rows, statement.columns());
      }
    });
  }

  /**
   * Runs a statement that changes something.
   *
   * @return how many rows it has changed
   */
  public int execute() {
    return db.connectionResult(connection -> {
      try (var prepared = prepare(connection)) {
        return prepared.executeUpdate();
      }
    });
  }

  /**
   * Runs one statement with one set of values after the other, all of them in one round trip.
   *
   * @param bound of the same statement, at least one
   * @return how many rows each has changed
   */
  public static List<Integer> executeAll(List<BoundStatement> bound) {
    var first = bound.getFirst();
    return first.db.connectionResult(connection -> {
      try (var prepared = connection.prepareStatement(first.statement.sql())) {
        for (var one : bound) {
          one.set(prepared);
          prepared.addBatch();
        }
        return Arrays.stream(prepared.executeBatch()).boxed().toList();
      }
    });
  }

  private PreparedStatement prepare(Connection connection) throws SQLException {
    var prepared = connection.prepareStatement(statement.sql());
    boolean ready = false;
    try {
      set(prepared);
      ready = true;
      return prepared;
    } finally {
      if (!ready) {
        prepared.close();
      }
    }
  }

  private void set(PreparedStatement prepared) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.places().get(i).set(prepared, i + 1, given(i));
    }
  }

  private @Nullable Object given(int place) {
    if (NOT_GIVEN.equals(values[place])) {
      throw new IllegalStateException("No value was given for all of " + statement.names());
    }
    return values[place];
  }
}
