package org.roombooking.application.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.member.PhoneNumber;

/** What every {@link PhoneNumbers} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface PhoneNumbersContract {

  PhoneNumbers phoneNumbers();

  @ParameterizedTest
  @CsvSource({
    "66, 0812345678,       +66812345678",
    "66, 812345678,        +66812345678",
    "66, 081-234 5678,     +66812345678",
    "66, (081) 234.5678,   +66812345678",
    "63, 0917 123 4567,    +639171234567",
    "47, 22 93 05 00,      +4722930500"
  })
  default void a_number_is_dialled_from_anywhere_as_it_is_at_home(
      String intlCode, String number, String e164) {
    assertThat(phoneNumbers().parse(intlCode, number))
        .contains(new PhoneNumber(intlCode, number, e164));
  }

  @ParameterizedTest
  @CsvSource({"66, 08", "66, 08123456789012345", "66, 00000000", "999, 0812345678", "47, 2293050"})
  default void what_no_telephone_has_is_no_number(String intlCode, String number) {
    assertThat(phoneNumbers().parse(intlCode, number)).isEmpty();
  }

  @Test
  default void signs_alone_are_no_number() {
    assertThat(phoneNumbers().parse("66", "-- ()")).isEmpty();
  }
}
