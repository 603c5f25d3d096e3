package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountryCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"TH", "PH", "US", "KI", "AQ"})
  void a_country_is_known_by_its_two_capital_letters(String code) {
    assertThat(CountryCode.parse(code)).contains(new CountryCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T", "th", "Th", "THA", "XX", "UK", " TH", "TH ", "66"})
  void nothing_else_is_a_country(String code) {
    assertThat(CountryCode.parse(code)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(code));
  }
}
