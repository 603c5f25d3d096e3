package org.roombooking.domain.access;

/** A hashed password in its hasher's own notation, never the password itself. */
public record PasswordHash(String value) {

  @Override
  public String toString() {
    return "PasswordHash[***]";
  }
}
