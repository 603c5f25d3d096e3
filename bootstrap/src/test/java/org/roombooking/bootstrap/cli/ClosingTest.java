package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {

  private final List<String> closed = new ArrayList<>();
  private final Closing closing = new Closing();

  @Test
  void closes_each_resource_once_and_the_last_first() {
    closing.add(() -> closed.add("database"));
    closing.add(() -> closed.add("pool"));

    closing.close();
    closing.close();

    assertThat(closed).containsExactly("pool", "database");
    assertThat(closing.isClosed()).isTrue();
  }

  @Test
  void closes_the_others_when_one_cannot_be_closed() {
    closing.add(() -> closed.add("database"));
    closing.add(() -> {
      throw new IllegalStateException("stuck");
    });

    closing.close();

    assertThat(closed).containsExactly("database");
  }

  @Test
  void closes_at_once_what_comes_after_the_end() {
    closing.close();

    assertThatThrownBy(() -> closing.add(() -> closed.add("late")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(closed).containsExactly("late");
  }
}
