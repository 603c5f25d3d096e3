package org.roombooking.application.member;

class FewPhoneNumbersTest implements PhoneNumbersContract {

  @Override
  public PhoneNumbers phoneNumbers() {
    return new FewPhoneNumbers();
  }
}
