package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;

/** What becomes of those who share a transaction that cannot be kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenSharedTransactionsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final CommitsToFail commits = new CommitsToFail();

  @RegisterExtension final SharedWork shared = new SharedWork(DATABASE, commits::over);

  private final Tally tally = shared.tally();
  private final Transactions transactions = shared.transactions();

  @Test
  void whose_statement_fails_is_told_so_and_all_others_are_kept_once() {
    DATABASE.execute("alter table tally add check (id <> 2 or n < 1)");

    var ended = shared.together(4, tally::count);

    assertThat(Company.failures(ended))
        .singleElement()
        .isInstanceOfSatisfying(
            DataAccessException.class, it -> assertThat(it.sqlState()).isEqualTo("23514"));
    assertThat(ended.get(2).state()).isEqualTo(Future.State.FAILED);
    assertThat(tally.upTo(4)).containsExactly(1, 1, 0, 1, 0);
  }

  @Test
  void a_commit_that_fails_is_found_out_alone_by_who_is_to_blame() {
    DATABASE.execute("update tally set n = -10 * id; update tally set n = -151 where id = 2");
    DATABASE.execute("alter table tally add unique (n) deferrable initially deferred");

    var ended = shared.together(3, tally::count);

    assertThat(Company.failures(ended))
        .singleElement()
        .isInstanceOfSatisfying(
            DataAccessException.class, it -> assertThat(it.sqlState()).isEqualTo("23505"));
    assertThat(tally.upTo(2)).containsExactly(1, -9, -151);
  }

  @Test
  void an_error_in_a_call_reaches_the_thread_that_made_it_and_all_others_are_kept_once() {
    var broken = new AssertionError("broken");
    var isBroken = new AtomicBoolean();
    var breaking =
        GatheredCall.<Integer, String>writing(
            GatheredCall.Step.WRITING,
            ids -> {
              if (isBroken.compareAndSet(false, true)) {
                throw broken;
              }
              return ids.stream().map(tally::countAlone).toList();
            });

    var ended = shared.together(4, number -> tally.calls().ask(breaking, number));

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.upTo(3).stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
  }

  @Test
  void an_error_of_one_reaches_it_and_all_others_are_kept_once() {
    var broken = new AssertionError("broken");

    var ended =
        shared.together(
            4,
            number -> {
              var seen = tally.count(number);
              if (number == 2) {
                throw broken;
              }
              return seen;
            });

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.upTo(4)).containsExactly(1, 1, 0, 1, 0);
  }

  @Test
  void a_call_that_answers_too_few_breaks_it_off() {
    var silent = new AtomicBoolean();
    var counting =
        GatheredCall.<Integer, String>writing(
            GatheredCall.Step.WRITING,
            ids -> {
              var seen = ids.stream().map(tally::countAlone).toList();
              return silent.compareAndSet(false, true) ? seen.subList(0, 2) : seen;
            });

    var ended = shared.together(4, number -> tally.calls().ask(counting, number));

    assertThat(new HashSet<>(Company.got(ended))).hasSize(4);
    assertThat(tally.upTo(4)).containsExactly(1, 1, 1, 1, 0);
  }

  @Test
  void what_is_called_by_one_who_ends_is_part_of_it_too() {
    var broken = new IllegalStateException("broken");
    var others = new ConcurrentLinkedQueue<Thread>();
    var haveCome = new CountDownLatch(2);

    var ended =
        shared.together(
            3,
            number -> {
              if (number == 0) {
                Company.await(haveCome);
                others.forEach(Company::awaitWaiting);
                return "nothing";
              }
              others.add(Thread.currentThread());
              haveCome.countDown();
              var seen = tally.count(number);
              if (number == 1) {
                throw broken;
              }
              return seen;
            });

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.made().getFirst()).isEqualTo("counts 2");
    assertThat(tally.upTo(3)).containsExactly(0, 0, 1, 0);
  }

  @Test
  void who_goes_on_after_a_part_of_their_work_has_failed_is_not_kept() {
    var broken = new IllegalStateException("broken");

    var ended =
        shared.together(
            3,
            number -> {
              var seen = tally.count(number);
              if (number == 1) {
                failWithin(broken);
              }
              return seen;
            });

    assertThat(Company.failures(ended))
        .singleElement()
        .asString()
        .contains("a part of it had failed");
    assertThat(tally.upTo(3)).containsExactly(1, 0, 1, 0);
  }

  private void failWithin(RuntimeException broken) {
    try {
      transactions.call(() -> {
        throw broken;
      });
    } catch (IllegalStateException e) {
      assertThat(e).isSameAs(broken);
    }
  }

  @Test
  void who_waits_for_a_lock_does_not_hold_up_the_others_until_it_is_free() throws SQLException {
    try (var other = DATABASE.pool().getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("update tally set n = 10 where id = 1");

      var started = Company.start(transactions, 3, number -> shared.run(number, tally::count));
      Company.finish(started.get(0));
      Company.finish(started.get(2));
      assertThat(started.get(1).isDone()).isFalse();

      other.commit();
      Company.finish(started.get(1));
    }

    assertThat(tally.upTo(3)).containsExactly(1, 11, 1, 0);
  }

  @Test
  void who_cannot_know_whether_it_was_committed_is_told_so_and_nothing_is_done_twice() {
    commits.failNext(connection -> {
      connection.commit();
      throw new SQLException("The connection was lost", "08006");
    });

    var ended = shared.together(3, tally::count);

    assertThat(Company.failures(ended))
        .hasSize(3)
        .allSatisfy(it -> assertThat(it).isInstanceOf(DataAccessException.class));
    assertThat(tally.upTo(3)).containsExactly(1, 1, 1, 0);
  }

  @Test
  void nobody_is_told_that_it_was_kept_where_an_error_kept_it_from_being_committed() {
    var broken = new AssertionError("broken");
    commits.failNext(connection -> {
      throw broken;
    });

    var ended = shared.together(3, tally::count);

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.upTo(2).stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    assertThat(ended.stream().map(one -> one.state() == Future.State.SUCCESS ? 1 : 0).toList())
        .isEqualTo(tally.upTo(2));
  }
}
