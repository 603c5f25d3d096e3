package org.roombooking.bootstrap.identity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.identity.Identifiers;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UuidV7IdentifiersTest {

  private static final int MANY = 20_000;

  private final Identifiers identifiers = new UuidV7Identifiers();

  @Test
  void are_of_version_7() {
    assertThat(identifiers.next()).returns(7, UUID::version).returns(2, UUID::variant);
  }

  @Test
  void sort_as_text_in_the_order_in_which_they_were_made() {
    assertThat(many(identifiers)).map(UUID::toString).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void carry_the_time_at_which_they_were_made() {
    long before = System.currentTimeMillis();
    long carried = identifiers.next().getMostSignificantBits() >>> 16;

    assertThat(carried).isBetween(before, System.currentTimeMillis());
  }

  @Test
  void of_many_callers_and_processes_are_all_different() throws Exception {
    var other = new UuidV7Identifiers();
    Callable<List<UUID>> here = () -> many(identifiers);
    Callable<List<UUID>> there = () -> many(other);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var made =
          threads.invokeAll(List.of(here, here, here, here, there, there)).stream()
              .map(Future::resultNow)
              .flatMap(List::stream)
              .collect(toSet());

      assertThat(made).hasSize(6 * MANY);
    }
  }

  private static List<UUID> many(Identifiers identifiers) {
    return Stream.generate(identifiers::next).limit(MANY).toList();
  }
}
