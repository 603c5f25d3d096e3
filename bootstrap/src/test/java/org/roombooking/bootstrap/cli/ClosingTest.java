package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

  @Test
  void lets_work_ask_whether_it_should_stop_while_it_is_waited_for() {
    closing.add(() ->
        closed.add(
            "asked: "
                + CompletableFuture.supplyAsync(closing::isClosed, Thread::startVirtualThread)
                    .get()));

    closing.close();

    assertThat(closed).containsExactly("asked: true");
  }

  @Test
  void keeps_whoever_comes_second_waiting_until_all_is_closed() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    closing.add(() -> {
      begun.countDown();
      goOn.await();
      closed.add("database");
    });
    var first = CompletableFuture.runAsync(closing::close, Thread::startVirtualThread);
    begun.await();

    var second =
        CompletableFuture.supplyAsync(
            () -> {
              goOn.countDown();
              closing.close();
              return List.copyOf(closed);
            },
            Thread::startVirtualThread);

    assertThat(second.get()).containsExactly("database");
    first.get();
  }
}
