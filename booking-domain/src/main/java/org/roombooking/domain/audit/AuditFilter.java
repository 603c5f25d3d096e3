package org.roombooking.domain.audit;

import java.util.Optional;
import java.util.UUID;

/** Which entries are wanted; what is empty does not matter. */
public record AuditFilter(Optional<Subject.Kind> kind, Optional<UUID> subject) {

  public static AuditFilter all() {
    return new AuditFilter(Optional.empty(), Optional.empty());
  }

  public boolean includes(Subject of) {
    return kind.map(of.kind()::equals).orElse(true) && subject.map(of.id()::equals).orElse(true);
  }
}
