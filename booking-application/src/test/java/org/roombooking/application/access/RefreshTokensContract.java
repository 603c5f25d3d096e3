package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every {@link RefreshTokens} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RefreshTokensContract {

  /** The same ones throughout a test. */
  RefreshTokens tokens();

  @Test
  default void each_session_has_a_first_token_of_its_own() {
    assertThat(Stream.generate(tokens()::first).limit(100)).doesNotHaveDuplicates();
  }

  @Test
  default void after_one_token_always_comes_the_same() {
    var first = tokens().first();

    assertThat(tokens().after(first)).isEqualTo(tokens().after(first));
  }

  @Test
  default void no_token_comes_twice_in_a_session() {
    assertThat(Stream.iterate(tokens().first(), tokens()::after).limit(100))
        .doesNotHaveDuplicates();
  }

  @Test
  default void different_tokens_come_after_different_ones() {
    assertThat(tokens().after(tokens().first())).isNotEqualTo(tokens().after(tokens().first()));
  }
}
