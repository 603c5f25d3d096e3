package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every {@link Passwords} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface PasswordsContract {

  Passwords passwords();

  @Test
  default void a_password_matches_its_own_hash() {
    var hash = passwords().hash("correct horse");

    assertThat(passwords().matches("correct horse", hash)).isTrue();
  }

  @Test
  default void no_other_password_matches_a_hash() {
    var hash = passwords().hash("correct horse");

    assertThat(passwords().matches("correct hors", hash)).isFalse();
    assertThat(passwords().matches("correct horse ", hash)).isFalse();
    assertThat(passwords().matches("Correct horse", hash)).isFalse();
    assertThat(passwords().matches("", hash)).isFalse();
  }

  @Test
  default void every_letter_of_a_long_password_counts_in_any_script() {
    var password = "รหัสผ่าน🔑".repeat(20);
    var hash = passwords().hash(password + "a");

    assertThat(passwords().matches(password + "a", hash)).isTrue();
    assertThat(passwords().matches(password + "b", hash)).isFalse();
  }

  @Test
  default void to_pretend_does_no_harm() {
    assertThatNoException().isThrownBy(() -> passwords().pretendToMatch("anything"));
  }
}
