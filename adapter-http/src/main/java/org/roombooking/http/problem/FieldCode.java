package org.roombooking.http.problem;

/** What is wrong with one field or parameter. Names are part of the API and never change. */
public enum FieldCode {
  WRONG_TYPE(true),
  UNKNOWN_FIELD(true),
  DUPLICATE_FIELD(true),
  UNKNOWN_PARAMETER(true),
  REPEATED_PARAMETER(true),
  REQUIRED(false),
  BAD_FORMAT(false),
  UNKNOWN_VALUE(false),
  TOO_LONG(false),
  TOO_SHORT(false),
  TOO_MANY(false),
  TOO_FEW(false),
  TOO_SMALL(false),
  TOO_LARGE(false),
  NOT_AFTER(false),
  IN_THE_PAST(false),
  NOT_ALLOWED(false),
  WEAK_PASSWORD(false),
  WRONG_PASSWORD(false),
  INVALID(false);

  private final boolean malformed;

  FieldCode(boolean malformed) {
    this.malformed = malformed;
  }

  /**
   * Whether the request cannot even be understood (400), rather than understood and wrong (422).
   */
  boolean isMalformed() {
    return malformed;
  }
}
