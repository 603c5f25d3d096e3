package org.roombooking.application.access;

import org.roombooking.domain.access.PasswordHash;

/** Hashes passwords, slowly on purpose, a few at a time. Contract: {@code PasswordsContract}. */
public interface Passwords {

  PasswordHash hash(String password);

  boolean matches(String password, PasswordHash hash);

  /** Takes as long as {@link #matches}, so that an unknown username is not answered sooner. */
  void pretendToMatch(String password);
}
