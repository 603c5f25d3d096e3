package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StayPartTest {

  private static final int ONE = 1;
  private static final int OTHER = 2;

  @Test
  void guests_who_go_on_in_the_same_room_do_not_change_it() {
    assertThat(StayPart.inARow(List.of(new StayPart(3, 5, ONE), new StayPart(5, 6, ONE))))
        .containsExactly(new StayPart(3, 6, ONE));
  }

  @Test
  void guests_who_go_on_in_another_room_change_rooms() {
    assertThat(StayPart.inARow(List.of(new StayPart(3, 5, ONE), new StayPart(5, 6, OTHER))))
        .containsExactly(new StayPart(3, 5, ONE), new StayPart(5, 6, OTHER));
  }

  @Test
  void guests_who_come_back_to_a_room_change_rooms_twice() {
    assertThat(
            StayPart.inARow(
                List.of(
                    new StayPart(6, 8, ONE), new StayPart(3, 5, ONE), new StayPart(5, 6, OTHER))))
        .containsExactly(
            new StayPart(3, 5, ONE), new StayPart(5, 6, OTHER), new StayPart(6, 8, ONE));
  }

  @Test
  void nights_between_that_have_no_room_yet_keep_the_parts_of_one_room_apart() {
    assertThat(StayPart.inARow(List.of(new StayPart(3, 5, ONE), new StayPart(6, 8, ONE))))
        .containsExactly(new StayPart(3, 5, ONE), new StayPart(6, 8, ONE));
  }
}
