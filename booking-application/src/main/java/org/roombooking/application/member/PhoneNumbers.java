package org.roombooking.application.member;

import java.util.Optional;
import org.roombooking.domain.member.PhoneNumber;

/** Knows the numbering plans of all countries. Contract: {@code PhoneNumbersContract}. */
public interface PhoneNumbers {

  /**
   * Reads a number as people write it at home, with or without the prefix they dial there.
   *
   * @param intlCode the calling code of its country, digits alone
   * @param number digits, spaces, hyphens, dots and round brackets
   * @return empty if no telephone has that number
   */
  Optional<PhoneNumber> parse(String intlCode, String number);
}
