package org.roombooking.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRequestTest {

  @Test
  void pages_are_counted_from_one() {
    assertThat(new PageRequest(1, 20).offset()).isZero();
    assertThat(new PageRequest(2, 20).offset()).isEqualTo(20);
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(0, 20));
  }

  @Test
  void a_page_has_1_to_100_items() {
    assertThat(new PageRequest(3, 1).offset()).isEqualTo(2);
    assertThat(new PageRequest(3, 100).offset()).isEqualTo(200);
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(1, 101));
  }

  @Test
  void the_last_page_that_can_be_asked_for_is_very_far_away() {
    assertThat(new PageRequest(Integer.MAX_VALUE, 100).offset()).isEqualTo(214_748_364_600L);
  }

  @Test
  void the_items_of_a_page_can_be_told_in_another_way() {
    var request = new PageRequest(2, 2);

    assertThat(new Page<>(List.of(3, 4), 5, request).map(number -> "#" + number))
        .isEqualTo(new Page<>(List.of("#3", "#4"), 5, request));
  }
}
