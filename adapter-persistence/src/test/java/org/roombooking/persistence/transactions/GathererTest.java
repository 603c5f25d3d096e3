package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.persistence.transactions.Gatherer.Place;

/** Who goes with whom, and when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GathererTest {

  private static final Duration NEVER = Duration.ofDays(1);

  /** Those who go together. */
  private static final class Group {

    private final List<Integer> numbers;

    Group(List<Integer> numbers) {
      this.numbers = numbers;
    }
  }

  private static Gatherer<Integer, Group> gathererOfThoseHeldUpAfter(Duration time) {
    return new Gatherer<>(Group::new, time);
  }

  private static List<Future<Place<Group>>> come(
      Gatherer<Integer, Group> gatherer, Stream<Integer> numbers) {
    return numbers.map(number -> comes(gatherer, number)).toList();
  }

  private static Future<Place<Group>> comes(Gatherer<Integer, Group> gatherer, int number) {
    var task = new FutureTask<>(() -> gatherer.join(number));
    Company.awaitWaiting(Thread.startVirtualThread(task));
    return task;
  }

  @Test
  void who_come_while_one_is_under_way_go_together_when_it_has_ended() {
    var gatherer = gathererOfThoseHeldUpAfter(NEVER);
    var first = gatherer.join(0);
    var others = come(gatherer, Stream.of(1, 2, 3));
    assertThat(others).noneMatch(Future::isDone);

    gatherer.ended(first.group());

    var places = Company.got(others);
    assertThat(places).extracting(Place::group).containsOnly(places.getFirst().group());
    assertThat(places).extracting(Place::number).containsExactly(0, 1, 2);
    assertThat(places.getFirst().group().numbers).containsExactly(1, 2, 3);
    assertThat(first.group().numbers).containsExactly(0);
  }

  @Test
  void sixteen_who_wait_go_beside_one_that_is_under_way_and_fifteen_do_not() {
    var gatherer = gathererOfThoseHeldUpAfter(NEVER);
    gatherer.join(0);
    var fifteen = come(gatherer, IntStream.rangeClosed(1, 15).boxed());
    assertThat(fifteen).noneMatch(Future::isDone);

    var sixteenth = Company.finish(comes(gatherer, 16));

    assertThat(sixteenth.number()).isEqualTo(15);
    assertThat(Company.got(fifteen)).extracting(Place::group).containsOnly(sixteenth.group());
  }

  @Test
  void who_comes_while_all_are_held_up_goes_beside_them_until_four_are_under_way() {
    var gatherer = gathererOfThoseHeldUpAfter(Duration.ofMillis(1));
    var underWay =
        Stream.of(0, 1, 2, 3).map(number -> Company.finish(comes(gatherer, number))).toList();
    var fifth = comes(gatherer, 4);
    assertThat(fifth.isDone()).isFalse();

    gatherer.ended(underWay.get(2).group());

    assertThat(underWay).extracting(Place::number).containsOnly(0);
    assertThat(Company.finish(fifth).group().numbers).containsExactly(4);
  }
}
