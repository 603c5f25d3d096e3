package org.roombooking.application.member;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.roombooking.domain.member.PhoneNumber;

/** Knows three countries, and of their numbering plans no more than a test needs. */
public final class FewPhoneNumbers implements PhoneNumbers {

  private static final Map<String, Pattern> BY_INTL_CODE =
      Map.of(
          "47", Pattern.compile("[2-9][0-9]{7}"),
          "63", Pattern.compile("9[0-9]{9}"),
          "66", Pattern.compile("[2-9][0-9]{7,8}"));

  @Override
  public Optional<PhoneNumber> parse(String intlCode, String number) {
    var digits = number.replaceAll("[^0-9]", "").replaceFirst("^0", "");
    return Optional.ofNullable(BY_INTL_CODE.get(intlCode))
        .filter(known -> known.matcher(digits).matches())
        .map(known -> new PhoneNumber(intlCode, number, "+" + intlCode + digits));
  }
}
