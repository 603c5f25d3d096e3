package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Passwords.Match;

/** What every {@link Passwords} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface PasswordsContract {

  Passwords passwords();

  @Test
  default void a_password_matches_its_own_hash() {
    var hash = passwords().hash("correct horse").orElseThrow();

    assertThat(passwords().match("correct horse", hash)).isEqualTo(Match.RIGHT);
  }

  @Test
  default void no_other_password_matches_a_hash() {
    var hash = passwords().hash("correct horse").orElseThrow();

    assertThat(passwords().match("correct hors", hash)).isEqualTo(Match.WRONG);
    assertThat(passwords().match("correct horse ", hash)).isEqualTo(Match.WRONG);
    assertThat(passwords().match("Correct horse", hash)).isEqualTo(Match.WRONG);
    assertThat(passwords().match("", hash)).isEqualTo(Match.WRONG);
  }

  @Test
  default void every_letter_of_a_long_password_counts_in_any_script() {
    var password = "รหัสผ่าน🔑".repeat(20);
    var hash = passwords().hash(password + "a").orElseThrow();

    assertThat(passwords().match(password + "a", hash)).isEqualTo(Match.RIGHT);
    assertThat(passwords().match(password + "b", hash)).isEqualTo(Match.WRONG);
  }

  @Test
  default void to_pretend_is_never_right() {
    assertThat(passwords().pretendToMatch("anything")).isEqualTo(Match.WRONG);
  }
}
