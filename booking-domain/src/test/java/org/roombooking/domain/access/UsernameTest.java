package org.roombooking.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsernameTest {

  private static final String LONGEST = "a".repeat(64);

  @ParameterizedTest
  @ValueSource(strings = {"abc", "7up", "malee.srisuk_1@example+tag-x", "0--"})
  void letters_digits_and_some_signs_make_a_name(String text) {
    assertThat(Username.parse(text)).contains(new Username(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", ".ab", "_ab", "@ab", "-ab", "a b", "ab ", "abc\n", "a,b", "มาลี"})
  void nothing_else_does(String text) {
    assertThat(Username.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Username(text));
  }

  @Test
  void a_name_has_3_to_64_letters() {
    assertThat(Username.parse("ab")).isEmpty();
    assertThat(Username.parse("abc")).contains(new Username("abc"));
    assertThat(Username.parse(LONGEST)).contains(new Username(LONGEST));
    assertThat(Username.parse(LONGEST + "a")).isEmpty();
  }

  @Test
  void names_never_differ_by_case_alone() {
    assertThat(Username.parse("Malee")).contains(new Username("malee"));
    assertThat(Username.parse("MALEE")).isEqualTo(Username.parse("malee"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Username("Malee"));
  }
}
