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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;

/** What is looked up by many who are in no transaction is looked up at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedCallsIT {

  private static final int BAD = -1;

  /** Asked by who is not answered until the test lets it go on. */
  private static final int LONG = -2;

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @RegisterExtension final SharedWork shared = new SharedWork(DATABASE, UnaryOperator.identity());

  private final Tally tally = shared.tally();

  /** The questions of each call that was made, in turn, but those that take long. */
  private final Queue<List<Integer>> calls = new ConcurrentLinkedQueue<>();

  /** Whether the call that was made last of those that take long is under way. */
  private volatile CountDownLatch begun = new CountDownLatch(1);

  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private final GatheredCall<Integer, String> reading =
      GatheredCall.reading(GatheredCall.Step.READING, this::read);

  private List<String> read(List<Integer> numbers) {
    if (numbers.contains(LONG)) {
      begun.countDown();
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
    begun = new CountDownLatch(1);
    Thread.startVirtualThread(task);
    Company.await(begun);
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
    var before = longCalls(call, Gatherer.MOST_UNDER_WAY);
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
  void no_more_than_sixteen_are_answered_by_one_call() {
    var numbers = IntStream.rangeClosed(1, 17).boxed().toArray(Integer[]::new);

    var asked = askedMeanwhile(reading, numbers);

    assertThat(Company.got(asked))
        .isEqualTo(Stream.of(numbers).map(number -> number + " of [0]").toList());
    assertThat(calls.stream().map(List::size)).containsExactlyInAnyOrder(16, 1);
  }

  @Test
  void who_ask_for_different_things_are_answered_by_a_call_for_each() {
    var other = GatheredCall.<Integer, String>reading(GatheredCall.Step.READING, this::read);
    var before = longCalls(reading, Gatherer.MOST_UNDER_WAY);
    var asked = ask(reading, 1);

    assertThat(Company.finish(ask(other, 2))).isEqualTo("2 of [0]");
    mayEnd.countDown();

    assertThat(Company.finish(asked)).isEqualTo("1 of [0]");
    before.forEach(Company::finish);
    assertThat(calls).containsExactly(List.of(2), List.of(1));
  }

  @Test
  void who_asks_alone_waits_for_nobody() {
    assertThat(tally.calls().ask(reading, 1)).isEqualTo("1 of [0]");
    assertThat(tally.calls().ask(reading, 2)).isEqualTo("2 of [0]");
    assertThat(calls).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void nobody_is_told_what_was_out_of_date_when_it_asked() {
    var before = longCalls(reading, Gatherer.MOST_UNDER_WAY);
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
  void who_asks_while_four_are_held_up_waits_for_one_of_them() {
    var heldUp = longCalls(reading, 4);
    var asked = ask(reading, 1);

    assertThatThrownBy(() -> asked.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    mayEnd.countDown();

    assertThat(Company.finish(asked)).isEqualTo("1 of [0]");
    heldUp.forEach(Company::finish);
  }

  @Test
  void who_is_interrupted_waits_on_and_is_so_still() {
    var before = longCalls(reading, Gatherer.MOST_UNDER_WAY);
    var asksForAll = ask(reading, 1);
    var asked = new FutureTask<>(() -> tally.calls().ask(reading, 2) + " " + Thread.interrupted());
    var thread = Thread.startVirtualThread(asked);
    Company.awaitWaiting(thread);
    thread.interrupt();
    mayEnd.countDown();

    assertThat(Company.finish(asked)).isEqualTo("2 of [0] true");
    assertThat(Company.finish(asksForAll)).isEqualTo("1 of [0]");
    before.forEach(Company::finish);
  }

  @Test
  void who_is_in_a_transaction_sees_what_it_has_written() {
    var seen =
        shared
            .transactions()
            .call(() -> {
              tally.countAlone(0);
              return tally.calls().ask(counter(), 0);
            });

    assertThat(seen).isEqualTo("1");
  }

  @Test
  void who_is_in_a_transaction_asks_alone_and_waits_for_nobody() {
    var before = longCalls(reading, Gatherer.MOST_UNDER_WAY);
    var asked =
        new FutureTask<>(() -> shared.transactions().call(() -> tally.calls().ask(reading, 1)));
    Thread.startVirtualThread(asked);

    assertThat(Company.finish(asked)).isEqualTo("1 of [0]");
    mayEnd.countDown();
    before.forEach(Company::finish);
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
    var writing = GatheredCall.<Integer, String>writing(GatheredCall.Step.WRITING, this::read);

    Company.got(askedMeanwhile(writing, 1, 2, 3));

    assertThat(calls).containsExactlyInAnyOrder(List.of(1), List.of(2), List.of(3));
  }
}
