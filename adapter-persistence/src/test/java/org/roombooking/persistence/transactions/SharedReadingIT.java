package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.Company;
import org.roombooking.persistence.testing.FreshDatabase;

/** What is looked up by many who are in no transaction is looked up at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedReadingIT {

  private static final int BAD = 13;

  /** Asked by who is not answered until the test lets it go on. */
  private static final int LONG = 14;

  /** While so many calls are under way, whoever comes waits for the next. */
  private static final int MOST_UNDER_WAY = 4;

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @RegisterExtension final SharedWork shared = new SharedWork(DATABASE, UnaryOperator.identity());

  private final Tally tally = shared.tally();

  /** The questions of each call that was made, in turn, but those that take long. */
  private final Queue<List<Integer>> calls = new ConcurrentLinkedQueue<>();

  private final Semaphore begun = new Semaphore(0);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private final GatheredCall<Integer, String> reading =
      GatheredCall.reading(GatheredCall.Step.READING, this::read);

  private List<String> read(List<Integer> numbers) {
    if (numbers.contains(LONG)) {
      begun.release();
      Company.await(mayEnd);
      return numbers.stream().map(String::valueOf).toList();
    }
    calls.add(numbers);
    if (numbers.contains(BAD)) {
      throw new IllegalArgumentException("bad question");
    }
    return numbers.stream().map(number -> number + " of " + tally.upTo(0)).toList();
  }

  /** Begins calls that take long; whoever asks afterwards waits for them if there are many. */
  private List<Future<String>> longCalls(GatheredCall<Integer, String> call, int many) {
    return Stream.generate(() -> longCall(call)).limit(many).toList();
  }

  private Future<String> longCall(GatheredCall<Integer, String> call) {
    var task = new FutureTask<>(() -> tally.calls().ask(call, LONG));
    Thread.startVirtualThread(task);
    begun.acquireUninterruptibly();
    return task;
  }

  private Future<String> ask(GatheredCall<Integer, String> call, int number) {
    var task = new FutureTask<>(() -> tally.calls().ask(call, number));
    Company.awaitWaiting(Thread.startVirtualThread(task));
    return task;
  }

  /** What those are told who ask these while others are being answered. */
  private List<Future<String>> askedMeanwhile(
      GatheredCall<Integer, String> call, Integer... numbers) {
    var before = longCalls(call, MOST_UNDER_WAY);
    var asked = Stream.of(numbers).map(number -> ask(call, number)).toList();
    mayEnd.countDown();
    before.forEach(Company::finish);
    return asked;
  }

  @Test
  void who_ask_meanwhile_are_answered_by_one_call_each_what_it_asked() {
    var asked = askedMeanwhile(reading, 1, 2, 3);

    assertThat(Company.got(asked)).containsExactly("1 of [0]", "2 of [0]", "3 of [0]");
    assertThat(calls).containsExactly(List.of(1, 2, 3));
  }

  @Test
  void who_asks_alone_waits_for_nobody() {
    assertThat(tally.calls().ask(reading, 1)).isEqualTo("1 of [0]");
    assertThat(tally.calls().ask(reading, 2)).isEqualTo("2 of [0]");
    assertThat(calls).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void nobody_is_told_what_was_out_of_date_when_it_asked() {
    var before = longCalls(reading, MOST_UNDER_WAY);
    tally.countAlone(0);
    var asked = ask(reading, 1);
    mayEnd.countDown();

    assertThat(Company.finish(asked)).isEqualTo("1 of [1]");
    before.forEach(Company::finish);
  }

  @Test
  void a_question_that_cannot_be_answered_spoils_no_others() {
    var asked = askedMeanwhile(reading, 1, BAD, 3);

    assertThat(Company.got(List.of(asked.get(0), asked.get(2))))
        .containsExactly("1 of [0]", "3 of [0]");
    assertThatThrownBy(() -> asked.get(1).get()).hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(calls)
        .containsExactlyInAnyOrder(List.of(1, BAD, 3), List.of(1), List.of(BAD), List.of(3));
  }

  @Test
  void who_asks_alone_what_cannot_be_answered_is_told_at_once() {
    assertThatThrownBy(() -> tally.calls().ask(reading, BAD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(calls).containsExactly(List.of(BAD));
  }

  @Test
  void who_finds_no_connection_does_not_wait_for_one_again() {
    var away =
        GatheredCall.<Integer, String>reading(
            GatheredCall.Step.READING,
            numbers -> {
              var read = read(numbers);
              if (numbers.contains(LONG)) {
                return read;
              }
              throw new Transactions.Unavailable(new IllegalStateException("away"));
            });

    var asked = askedMeanwhile(away, 1, 2);

    assertThat(asked)
        .allSatisfy(
            one -> assertThatThrownBy(one::get).hasCauseInstanceOf(Transactions.Unavailable.class));
    assertThat(calls).containsExactly(List.of(1, 2));
  }

  @Test
  void who_asks_while_another_is_held_up_goes_ahead() {
    var heldUp = longCall(reading);

    assertThat(Company.finish(ask(reading, 1))).isEqualTo("1 of [0]");
    assertThat(heldUp.isDone()).isFalse();
    mayEnd.countDown();
    Company.finish(heldUp);
  }

  @Test
  void who_is_in_a_transaction_sees_what_it_has_written_and_asks_alone() {
    var seen =
        shared
            .transactions()
            .call(() -> {
              tally.countAlone(0);
              return tally.calls().ask(counter(), 0);
            });

    assertThat(seen).isEqualTo("1");
  }

  private GatheredCall<Integer, String> counter() {
    return GatheredCall.reading(
        GatheredCall.Step.READING,
        ids ->
            ids.stream()
                .map(id -> tally.db().fetchValue("select n from tally where id = " + id))
                .map(n -> Optional.ofNullable(n).map(Object::toString).orElse("none"))
                .toList());
  }

  @Test
  void calls_that_write_are_made_by_each_alone() {
    var counted = IntStream.range(0, 4).mapToObj(tally::count).toList();

    assertThat(counted).doesNotHaveDuplicates();
    assertThat(tally.made()).containsOnly("counts 1");
  }
}
