package org.roombooking.http.language;

import java.util.Map;

/**
 * Something said to a client, in no language yet: it gets its words when the answer is written.
 *
 * @param key of its words in every language
 * @param arguments what the words leave open, by name; the same in every language
 */
public record Message(String key, Map<String, String> arguments) {

  public Message {
    arguments = Map.copyOf(arguments);
  }

  /** Words that leave nothing open. */
  public static Message of(String key) {
    return new Message(key, Map.of());
  }
}
