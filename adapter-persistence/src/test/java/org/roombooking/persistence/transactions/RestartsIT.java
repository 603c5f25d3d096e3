package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;

/** What the database does to transactions, and what becomes of their connections. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final HikariDataSource pool = new HikariDataSource(twoConnections());
  private final ThreadConnections connections = new ThreadConnections(pool);
  private final Transactions transactions = new JooqTransactions(connections);
  private final DSLContext db = DSL.using(connections, SQLDialect.POSTGRES);
  private final AtomicInteger attempts = new AtomicInteger();

  private static HikariConfig twoConnections() {
    var config = new HikariConfig();
    config.setJdbcUrl(DATABASE.jdbcUrl());
    config.setMaximumPoolSize(2);
    // Whoever keeps a connection is found out soon.
    config.setConnectionTimeout(5_000);
    return config;
  }

  @BeforeEach
  void two_rows() {
    DATABASE.execute("drop table if exists tally; create table tally (id int primary key, n int)");
    DATABASE.execute("insert into tally values (1, 0), (2, 0)");
  }

  @AfterEach
  void every_connection_was_given_back() {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    pool.close();
    DATABASE.execute("drop table tally");
  }

  @Test
  void of_two_that_wait_for_each_other_the_one_given_up_begins_again() throws Exception {
    var bothHaveOne = new CyclicBarrier(2);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var one = threads.submit(() -> countBoth(1, 2, bothHaveOne));
      var other = threads.submit(() -> countBoth(2, 1, bothHaveOne));
      assertThat(one.get()).isTrue();
      assertThat(other.get()).isTrue();
    }

    // One that begins again may come before the other once more.
    assertThat(attempts).hasValueGreaterThan(2);
    assertThat(tally()).containsExactly("1|2", "2|2");
  }

  private boolean countBoth(int first, int second, CyclicBarrier bothHaveOne) {
    return transactions.call(() -> {
      int attempt = attempts.incrementAndGet();
      count(first);
      if (attempt <= 2) {
        await(bothHaveOne);
      }
      count(second);
      return true;
    });
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void work_that_could_not_be_serialized_begins_again() {
    transactions.call(() -> {
      count(1);
      if (attempts.incrementAndGet() < 3) {
        fail("40001");
      }
      return true;
    });

    assertThat(attempts).hasValue(3);
    assertThat(tally()).containsExactly("1|1", "2|0");
  }

  @Test
  void work_that_fails_otherwise_fails_once() {
    assertThatThrownBy(() ->
            transactions.call(() -> {
              attempts.incrementAndGet();
              count(1);
              fail("23514");
              return true;
            }))
        .isInstanceOf(DataAccessException.class);

    assertThat(attempts).hasValue(1);
    assertThat(tally()).containsExactly("1|0", "2|0");
  }

  @Test
  void work_that_goes_on_after_a_part_of_it_has_failed_is_not_kept() {
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            transactions.call(() -> {
              count(1);
              assertThatThrownBy(() -> transactions.call(() -> countThenThrow(2, broken)))
                  .isSameAs(broken);
              return true;
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a part of it had failed");

    assertThat(tally()).containsExactly("1|0", "2|0");
  }

  @Test
  void as_many_as_there_are_connections_can_nest_begin_again_and_prepare_at_once() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var counted =
          IntStream.range(0, 2).mapToObj(i -> threads.submit(this::countAfterPreparation)).toList();
      assertThat(counted).allSatisfy(it -> assertThat(it.get()).isTrue());
    }

    assertThat(tally()).containsExactly("1|2", "2|2");
  }

  private boolean countAfterPreparation() {
    var prepared = new AtomicInteger();
    return transactions.call(() -> {
      count(1);
      return transactions.call(() -> {
        if (prepared.get() == 0) {
          throw new Transactions.Restart(
              "unprepared",
              () -> {
                prepared.incrementAndGet();
                transactions.call(() -> {
                  count(2);
                  return true;
                });
              });
        }
        return true;
      });
    });
  }

  @Test
  void failures_without_end_keep_no_connection() {
    var broken = new IllegalStateException("broken");

    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> transactions.call(() -> countThenThrow(1, broken))).isSameAs(broken);
      assertThatThrownBy(() -> fail("22012")).isInstanceOf(DataAccessException.class);
    }

    assertThat(tally()).containsExactly("1|0", "2|0");
  }

  private boolean countThenThrow(int id, RuntimeException thrown) {
    count(id);
    throw thrown;
  }

  private void count(int id) {
    assertThat(db.execute("update tally set n = n + 1 where id = ?", id)).isEqualTo(1);
  }

  private void fail(String sqlState) {
    var unused = db.execute("do 'begin raise exception using errcode = ''" + sqlState + "''; end'");
  }

  private static List<String> tally() {
    return DATABASE.rows("select id, n from tally order by id");
  }

  @Test
  void who_finds_no_connection_is_told_that_nothing_has_been_done() {
    var one = twoConnections();
    one.setMaximumPoolSize(1);
    one.setConnectionTimeout(250);
    try (var small = new HikariDataSource(one);
        var taken = new ThreadConnections(small).begin().connection()) {
      var others = new JooqTransactions(new ThreadConnections(small));

      assertThatThrownBy(() -> others.call(attempts::incrementAndGet))
          .isInstanceOf(Transactions.Unavailable.class);
      assertThat(taken).isNotNull();
      assertThat(attempts).hasValue(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
