package org.roombooking.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Race;

/** What every {@link Identifiers} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface IdentifiersContract {

  int MANY = 10_000;

  Identifiers identifiers();

  @Test
  default void an_identifier_is_a_uuid_of_version_7() {
    var identifier = identifiers().next();

    assertThat(identifier.version()).isEqualTo(7);
    assertThat(identifier.variant()).isEqualTo(2);
  }

  @Test
  default void each_identifier_sorts_after_those_made_before_it() {
    var made = many();

    assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void many_callers_never_get_the_same_identifier() {
    var made = Race.of(number -> many());

    assertThat(made.stream().flatMap(List::stream).distinct())
        .hasSize(Math.multiplyExact(Race.CALLERS, MANY));
  }

  private List<UUID> many() {
    return Stream.generate(identifiers()::next).limit(MANY).toList();
  }
}
