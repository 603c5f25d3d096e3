package org.roombooking.http.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.application.member.PhoneNumbers;
import org.roombooking.application.member.PhoneNumbersContract;
import org.roombooking.domain.member.PhoneNumber;

class LibphonePhoneNumbersTest implements PhoneNumbersContract {

  private final LibphonePhoneNumbers numbers = new LibphonePhoneNumbers();

  @Override
  public PhoneNumbers phoneNumbers() {
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({
    // Italy dials the nought from abroad too.
    "39,  06 6982,         +39066982",
    "1,   (650) 253-0000,  +16502530000",
    "44,  020 7031 3000,   +442070313000",
    "800, 1234 5678,       +80012345678"
  })
  void countries_differ_in_what_is_left_out_from_abroad(
      String intlCode, String number, String e164) {
    assertThat(numbers.parse(intlCode, number)).contains(new PhoneNumber(intlCode, number, e164));
  }

  @ParameterizedTest
  @CsvSource({"6, 6812345678", "668, 12345678"})
  void a_calling_code_is_not_made_up_out_of_the_number(String intlCode, String number) {
    assertThat(numbers.parse(intlCode, number)).isEmpty();
  }
}
