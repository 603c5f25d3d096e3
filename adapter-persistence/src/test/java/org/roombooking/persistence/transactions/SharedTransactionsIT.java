package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;

/** Who shares a transaction, in what order things are done in it, and who leaves it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedTransactionsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @RegisterExtension final SharedWork shared = new SharedWork(DATABASE, UnaryOperator.identity());

  private final Tally tally = shared.tally();
  private final Transactions transactions = shared.transactions();

  @Test
  void who_wait_meanwhile_share_one_transaction() {
    var seen = Company.got(shared.together(5, tally::count));

    assertThat(new HashSet<>(seen)).hasSize(1);
    assertThat(tally.made()).containsExactly("counts 5");
    assertThat(tally.upTo(5)).containsExactly(1, 1, 1, 1, 1, 0);
    assertThat(shared.runs(5)).containsOnly(1);
  }

  @Test
  void no_more_than_sixteen_share_one() {
    var seen = Company.got(shared.together(17, number -> tally.count(number % 16)));

    assertThat(seen.stream().map(it -> Collections.frequency(seen, it)).distinct())
        .containsExactlyInAnyOrder(16, 1);
    assertThat(tally.made()).containsExactlyInAnyOrder("counts 16", "counts 1");
    assertThat(tally.upTo(1)).containsExactly(2, 1);
  }

  @Test
  void calls_of_an_earlier_step_are_made_before_those_of_a_later_one_and_as_one() {
    var seen =
        Company.got(
            shared.together(
                4,
                number ->
                    number % 2 == 0 ? tally.count(number) : tally.look(0) + tally.count(number)));

    assertThat(tally.made()).containsExactly("reads 2", "counts 4");
    assertThat(seen.get(1)).isEqualTo(seen.get(0) + seen.get(0));
    assertThat(shared.runs(4)).containsOnly(1);
  }

  @Test
  void each_is_answered_what_it_asked() {
    var seen =
        Company.got(
            shared.together(
                6,
                number ->
                    tally.calls().read(() -> tally.db().fetchValue("select " + number * 100))));

    assertThat(seen).isEqualTo(List.of(0, 100, 200, 300, 400, 500));
    assertThat(shared.runs(6)).containsOnly(1);
  }

  @Test
  void who_throws_after_having_written_is_gone_alone_and_all_others_are_kept_once() {
    var broken = new IllegalStateException("broken");

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
    assertThat(shared.runs(4)).containsOnly(2);
  }

  @Test
  void who_throws_before_having_written_leaves_the_others_as_they_are() {
    var broken = new IllegalStateException("broken");

    var ended =
        shared.together(
            4,
            number -> {
              tally.look(number);
              if (number == 2) {
                throw broken;
              }
              return tally.count(number);
            });

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.made()).containsExactly("reads 4", "counts 3", "reads 1");
    assertThat(tally.upTo(4)).containsExactly(1, 1, 0, 1, 0);
    assertThat(shared.runs(4)).containsExactly(1, 1, 2, 1);
  }

  @Test
  void who_throws_after_having_been_refused_leaves_the_others_as_they_are() {
    var broken = new IllegalStateException("broken");
    var claiming =
        new GatheredCall<Integer, Boolean>(
            GatheredCall.Step.CLAIM,
            numbers -> numbers.stream().map(this::claimUnlessItIsTwo).toList(),
            claimed -> claimed);

    var ended =
        shared.together(
            4,
            number -> {
              if (!tally.calls().ask(claiming, number)) {
                throw broken;
              }
              return String.valueOf(number);
            });

    assertThat(Company.failures(ended)).containsExactly(broken);
    assertThat(tally.upTo(4)).containsExactly(1, 1, 0, 1, 0);
    assertThat(shared.runs(4)).containsExactly(1, 1, 2, 1);
  }

  private boolean claimUnlessItIsTwo(int number) {
    if (number == 2) {
      return false;
    }
    tally.countAlone(number);
    return true;
  }

  @Test
  void who_begins_again_before_having_written_does_so_alone() {
    var ended =
        shared.together(
            3,
            number -> {
              if (number == 1 && shared.runsOf(1) < 3) {
                throw new Transactions.Restart("not yet");
              }
              return tally.count(number);
            });

    assertThat(new HashSet<>(Company.got(ended))).hasSize(2);
    assertThat(tally.upTo(3)).containsExactly(1, 1, 1, 0);
    assertThat(shared.runs(3)).containsExactly(1, 3, 1);
  }

  @Test
  void whose_statement_is_not_gathered_runs_alone_after_the_others_have_ended() {
    var others = new AtomicInteger();

    var seen =
        Company.got(
            shared.together(
                3,
                number -> {
                  if (number != 1) {
                    return tally.count(number);
                  }
                  var own = tally.countAlone(number);
                  others.set(tally.upTo(2).get(0) + tally.upTo(2).get(2));
                  return own;
                }));

    assertThat(seen.get(0)).isEqualTo(seen.get(2)).isNotEqualTo(seen.get(1));
    assertThat(others).hasValue(2);
    assertThat(tally.upTo(3)).containsExactly(1, 1, 1, 0);
    assertThat(shared.runs(3)).containsExactly(1, 2, 1);
  }

  @Test
  void who_wants_something_done_last_runs_alone() {
    var done = new AtomicInteger();

    var seen =
        Company.got(
            shared.together(
                3,
                number -> {
                  if (number == 1) {
                    tally.connections().doLast(new UUID(0, 1), done::incrementAndGet);
                  }
                  return tally.count(number);
                }));

    assertThat(done).hasValue(1);
    assertThat(seen.get(0)).isEqualTo(seen.get(2)).isNotEqualTo(seen.get(1));
    assertThat(shared.runs(3)).containsExactly(1, 2, 1);
  }

  @Test
  void a_transaction_within_a_part_belongs_to_the_shared_one() {
    var seen =
        Company.got(
            shared.together(
                2,
                number ->
                    transactions.call(() -> transactions.callTogether(() -> tally.count(number)))));

    assertThat(new HashSet<>(seen)).hasSize(1);
    assertThat(tally.made()).containsExactly("counts 2");
  }

  @Test
  void who_does_nothing_in_the_database_needs_no_connection() {
    assertThat(Company.got(shared.together(3, number -> tally.connectionsTaken()))).containsOnly(0);
  }

  @Test
  void who_comes_while_another_is_held_up_goes_ahead() {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var heldUp =
          threads.submit(() ->
              transactions.callTogether(() -> {
                begun.countDown();
                Company.await(mayEnd);
                return true;
              }));
      try {
        Company.await(begun);
        Company.finish(threads.submit(() -> shared.run(1, tally::count)));
        assertThat(heldUp.isDone()).isFalse();
      } finally {
        mayEnd.countDown();
      }
    }

    assertThat(tally.upTo(1)).containsExactly(0, 1);
  }
}
