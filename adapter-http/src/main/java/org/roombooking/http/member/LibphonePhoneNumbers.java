package org.roombooking.http.member;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.roombooking.application.member.PhoneNumbers;
import org.roombooking.domain.member.PhoneNumber;

/** The numbering plans of all countries as libphonenumber has them. Safe for any thread. */
public final class LibphonePhoneNumbers implements PhoneNumbers {

  /** There is none to assume: the calling code always stands before the number. */
  private static final String NO_REGION = "ZZ";

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public Optional<PhoneNumber> parse(String intlCode, String number) {
    try {
      var parsed = plans.parse("+" + intlCode + " " + number, NO_REGION);
      // A number can be read as one of another country: 1 and 23456 as 12 and 3456.
      boolean ofThatCountry = String.valueOf(parsed.getCountryCode()).equals(intlCode);
      return ofThatCountry && plans.isValidNumber(parsed)
          ? Optional.of(
              new PhoneNumber(intlCode, number, plans.format(parsed, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
