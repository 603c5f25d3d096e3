package org.roombooking.application.access;

import java.util.Optional;
import org.roombooking.domain.access.PasswordHash;

/** Hashes passwords, slowly on purpose, a few at a time. Contract: {@code PasswordsContract}. */
public interface Passwords {

  /** Whether a password is the right one. */
  enum Match {
    RIGHT,
    WRONG,
    /** Too many are being hashed; this one was not. */
    BUSY
  }

  /** Empty if too many are being hashed. */
  Optional<PasswordHash> hash(String password);

  Match match(String password, PasswordHash hash);

  /** Takes as long as {@link #match}, so that an unknown username is not answered sooner. */
  Match pretendToMatch(String password);
}
