package org.roombooking.application.integration;

import java.util.Map;

/** An answer as it went out, to be given again to the letter. */
public record StoredAnswer(int status, Map<String, String> headers, String body) {

  public StoredAnswer {
    headers = Map.copyOf(headers);
  }
}
