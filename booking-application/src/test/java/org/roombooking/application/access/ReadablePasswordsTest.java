package org.roombooking.application.access;

class ReadablePasswordsTest implements PasswordsContract {

  @Override
  public Passwords passwords() {
    return new ReadablePasswords();
  }
}
