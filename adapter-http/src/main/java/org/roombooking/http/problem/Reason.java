package org.roombooking.http.problem;

import org.roombooking.http.language.Message;

/** Why an action cannot be done now: a stable code and a sentence. */
public record Reason(String code, Message message) {

  public static Reason of(String code) {
    return new Reason(code, Message.of("reason." + code));
  }
}
