package org.roombooking.persistence.inventory.city;

import java.util.Arrays;

/**
 * Which transactions had been committed, as PostgreSQL writes it: the oldest that was running, the
 * next that was to begin, and all that were running.
 */
record Snapshot(String text, long oldestRunning, long next) {

  static Snapshot of(String text) {
    var parts = Arrays.asList(text.split(":", -1));
    return new Snapshot(text, Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)));
  }

  boolean isBefore(Snapshot other) {
    return next < other.next;
  }
}
