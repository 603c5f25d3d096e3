package org.roombooking.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One change of one thing.
 *
 * @param id sorts after those of earlier entries
 * @param changes what is different, at least one field
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Author author,
    Keeper keeper,
    Subject subject,
    Action action,
    List<FieldChange> changes) {

  /** What was done with the thing. */
  public enum Action {
    CREATED,
    CHANGED,
    REMOVED
  }

  public AuditEntry {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("Nothing has changed: " + subject);
    }
  }
}
