package org.roombooking.domain.member;

import java.util.regex.Pattern;

/**
 * A telephone number as it was given and as it is dialled from anywhere.
 *
 * @param intlCode the calling code of its country, 1 to 3 digits
 * @param number as it was given, up to {@value #MAX_LENGTH} characters
 * @param e164 the plus sign and at most 15 digits of E.164
 */
public record PhoneNumber(String intlCode, String number, String e164) {

  public static final int MAX_LENGTH = 30;

  private static final Pattern INTL_CODE = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

  public PhoneNumber {
    if (!INTL_CODE.matcher(intlCode).matches()
        || !E164.matcher(e164).matches()
        || !e164.startsWith(intlCode, 1)) {
      throw new IllegalArgumentException("Not a telephone number");
    }
  }
}
