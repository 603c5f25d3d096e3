package org.roombooking.persistence.transactions;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.roombooking.persistence.testing.FreshDatabase;

/**
 * A table of sixteen counters, and calls that read and write it for all who ask at once. Each
 * answers with the number of the transaction it was made in.
 */
final class Tally implements AutoCloseable {

  private final FreshDatabase database;
  private final HikariDataSource pool;
  private final ThreadConnections connections;
  private final GatheredCalls calls;
  private final DSLContext db;
  private final Queue<String> made = new ConcurrentLinkedQueue<>();
  private final GatheredCall<Integer, String> looking =
      GatheredCall.reading(GatheredCall.Step.READING, this::look);
  private final GatheredCall<Integer, String> counting =
      GatheredCall.writing(GatheredCall.Step.WRITING, this::count);

  /**
   * Not there yet.
   *
   * @param between the pool and those who use it
   */
  Tally(FreshDatabase database, UnaryOperator<DataSource> between) {
    this.database = database;
    this.pool = new HikariDataSource(fewConnections(database));
    this.connections = new ThreadConnections(between.apply(pool));
    this.calls = new GatheredCalls(connections);
    this.db = DSL.using(connections, SQLDialect.POSTGRES);
  }

  /** Makes the table, with all counters at 0. */
  void begin() {
    database.execute("drop table if exists tally; create table tally (id int primary key, n int)");
    database.execute("insert into tally select id, 0 from generate_series(0, 15) id");
  }

  private static HikariConfig fewConnections(FreshDatabase database) {
    var config = new HikariConfig();
    config.setJdbcUrl(database.jdbcUrl());
    config.setMaximumPoolSize(4);
    // Whoever keeps a connection is found out soon.
    config.setConnectionTimeout(5_000);
    return config;
  }

  ThreadConnections connections() {
    return connections;
  }

  GatheredCalls calls() {
    return calls;
  }

  DSLContext db() {
    return db;
  }

  /** Reads a counter, together with all who do. */
  String look(int id) {
    return calls.ask(looking, id);
  }

  /** Adds 1 to a counter, together with all who do. */
  String count(int id) {
    return calls.ask(counting, id);
  }

  /** Adds 1 to a counter by a statement of its own. */
  String countAlone(int id) {
    return write(List.of(id));
  }

  private List<String> look(List<Integer> ids) {
    made.add("reads " + ids.size());
    return Collections.nCopies(ids.size(), transaction());
  }

  private List<String> count(List<Integer> ids) {
    made.add("counts " + ids.size());
    return Collections.nCopies(ids.size(), write(ids));
  }

  private String write(List<Integer> ids) {
    ids.forEach(id -> db.execute("update tally set n = n + 1 where id = ?", id));
    return transaction();
  }

  private String transaction() {
    return String.valueOf(db.fetchValue("select pg_current_xact_id()::text"));
  }

  /** Which calls were made, and for how many. */
  List<String> made() {
    return List.copyOf(made);
  }

  /** The counters up to one. */
  List<Integer> upTo(int last) {
    return database.rows("select n from tally where id <= " + last + " order by id").stream()
        .map(Integer::valueOf)
        .toList();
  }

  /** How many connections have not been given back. */
  int connectionsTaken() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  @Override
  public void close() {
    pool.close();
    database.execute("drop table tally");
  }
}
