package org.roombooking.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({"66, +66812345678", "1, +16502530000", "998, +998123456789012"})
  void is_dialled_with_the_code_of_its_country(String intlCode, String e164) {
    assertThat(new PhoneNumber(intlCode, "0812345678", e164).e164()).isEqualTo(e164);
  }

  @ParameterizedTest
  @CsvSource({
    "66,   66812345678",
    "66,   +6681234567x",
    "66,   +639171234567",
    "0,    +0812345678",
    "1234, +12345678",
    "'',   +66812345678",
    "66,   +6681234567890123"
  })
  void is_not_one_otherwise(String intlCode, String e164) {
    assertThatThrownBy(() -> new PhoneNumber(intlCode, "0812345678", e164))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
