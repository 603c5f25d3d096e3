package org.roombooking.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.identity.IdentifiersContract;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UuidV7IdentifiersTest implements IdentifiersContract {

  private final Identifiers identifiers = new UuidV7Identifiers();

  @Override
  public Identifiers identifiers() {
    return identifiers;
  }

  @Test
  void carry_the_time_at_which_they_were_made() {
    long before = System.currentTimeMillis();
    long carried = identifiers.next().getMostSignificantBits() >>> 16;

    assertThat(carried).isBetween(before, System.currentTimeMillis());
  }

  @Test
  void of_two_processes_are_different() {
    var made = new HashSet<>();

    Stream.of(identifiers, new UuidV7Identifiers())
        .forEach(process -> Stream.generate(process::next).limit(MANY).forEach(made::add));

    assertThat(made).hasSize(2 * MANY);
  }
}
