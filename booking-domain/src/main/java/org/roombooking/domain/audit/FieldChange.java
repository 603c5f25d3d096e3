package org.roombooking.domain.audit;

import java.util.Optional;

/**
 * One field of a thing before and after a change, as text. Empty where the thing did not have it.
 *
 * @param field its name as clients know it
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

  public FieldChange {
    if (before.equals(after)) {
      throw new IllegalArgumentException(field + " has not changed");
    }
  }
}
