package org.roombooking.http.json;

import org.roombooking.http.language.Language;

/** Whom something is written for, and whether it tells them anything in their language. */
final class Audience {

  private final Language language;
  private boolean told;

  Audience(Language language) {
    this.language = language;
  }

  /** The language of something that they are told now. */
  Language isTold() {
    told = true;
    return language;
  }

  boolean wasTold() {
    return told;
  }
}
