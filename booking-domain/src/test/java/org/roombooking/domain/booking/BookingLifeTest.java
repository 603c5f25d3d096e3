package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingLifeTest {

  @Test
  void every_pair_of_state_and_action_stands_in_the_table_once() {
    assertThat(BookingLife.rules().stream().map(rule -> new Pair(rule.state(), rule.action())))
        .containsExactlyElementsOf(
            Arrays.stream(BookingStatus.values())
                .flatMap(state -> Stream.of(Action.values()).map(action -> new Pair(state, action)))
                .toList());
  }

  private record Pair(BookingStatus state, Action action) {}

  @Test
  void every_situation_shows_a_booking_of_its_state() {
    for (var state : BookingStatus.values()) {
      assertThat(Situations.of(state))
          .isNotEmpty()
          .allMatch(situation -> BookingStatus.of(situation.booking()) == state);
    }
  }

  @Test
  void every_pair_is_allowed_at_some_time_or_refused_for_a_reason() {
    assertThat(BookingLife.rules())
        .allMatch(rule -> rule.sometimesAllowed() || !rule.reasons().isEmpty());
  }

  @Test
  void every_reason_is_reached() {
    var reached = EnumSet.noneOf(Reason.class);
    BookingLife.rules().forEach(rule -> reached.addAll(rule.reasons()));
    for (var action : Action.values()) {
      reached.addAll(BookingActions.reasonsKnownLater(action));
    }

    assertThat(reached).containsExactly(Reason.values());
  }

  @Test
  void the_reasons_of_a_rule_are_told_in_their_usual_order_and_no_others() {
    var rule =
        new BookingLife.Rule(
            BookingStatus.CONFIRMED,
            Action.MOVE,
            true,
            Set.of(Reason.ROOM_NOT_ASSIGNED, Reason.HOLD_EXPIRED, Reason.STAY_OVER));

    assertThat(rule.reasonsInOrder())
        .containsExactly(Reason.HOLD_EXPIRED, Reason.STAY_OVER, Reason.ROOM_NOT_ASSIGNED);
  }

  @Test
  void a_cancelled_booking_comes_back_unless_it_is_too_late() {
    assertThat(BookingLife.rules())
        .contains(
            new BookingLife.Rule(
                BookingStatus.CANCELLED,
                Action.UNDO,
                true,
                Set.of(Reason.UNDO_WINDOW_OVER, Reason.HOLD_EXPIRED, Reason.STAY_OVER)));
  }
}
