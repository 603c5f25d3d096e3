package org.roombooking.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailAddressTest {

  private static final String DOMAIN =
      "@" + "d".repeat(63) + "." + "e".repeat(63) + "." + "f".repeat(62);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "john@example.com",
        "John.Doe+hotel@mail.example.co.th",
        "o'hara@example.ie",
        "สมชาย@ตัวอย่าง.ไทย",
        "a@b.c"
      })
  void an_address_is_kept_as_it_was_written(String text) {
    assertThat(EmailAddress.parse(text)).contains(new EmailAddress(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "john",
        "@example.com",
        "john@",
        "john@example",
        "john@.com",
        "john@example.",
        "john@example..com",
        "john@-example.com",
        "john doe@example.com",
        "john@exam ple.com",
        "john@@example.com",
        "john@example.com\n"
      })
  void anything_else_is_none(String text) {
    assertThat(EmailAddress.parse(text)).isEmpty();
    assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_longest_has_254_characters() {
    assertThat(EmailAddress.parse("j".repeat(64) + DOMAIN.substring(0, 190))).isPresent();
    assertThat(EmailAddress.parse("j".repeat(64) + DOMAIN)).isEmpty();
  }

  @Test
  void the_name_before_the_sign_has_at_most_64() {
    assertThat(EmailAddress.parse("j".repeat(64) + "@example.com")).isPresent();
    assertThat(EmailAddress.parse("j".repeat(65) + "@example.com")).isEmpty();
  }
}
