package org.roombooking.domain.audit;

import java.util.Optional;

/**
 * One field of a thing before and after a change, as text. Empty where the thing did not have it.
 *
 * @param field its name as clients know it
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

  /** Stands for what nobody is to read. */
  public static final String HIDDEN = "***";

  public FieldChange {
    if (before.equals(after) && !before.equals(Optional.of(HIDDEN))) {
      throw new IllegalArgumentException(field + " has not changed");
    }
  }

  /** The change of a field that nobody is to read, before or after. */
  public static FieldChange ofSecret(String field) {
    return new FieldChange(field, Optional.of(HIDDEN), Optional.of(HIDDEN));
  }
}
