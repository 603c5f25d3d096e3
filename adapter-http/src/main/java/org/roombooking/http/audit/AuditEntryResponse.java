package org.roombooking.http.audit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.AuditEntry;

/**
 * One change of one thing.
 *
 * @param client what the actor's client calls itself; null where it says nothing
 */
record AuditEntryResponse(
    String id,
    String at,
    ActorResponse actor,
    @Nullable String client,
    @Nullable String requestId,
    Entity entity,
    String action,
    List<FieldChangeResponse> changes) {

  record Entity(String kind, String id) {}

  static AuditEntryResponse of(AuditEntry entry) {
    var origin = ActorResponse.origin(entry.author());
    var subject = entry.subject();
    return new AuditEntryResponse(
        entry.id().toString(),
        entry.at().toString(),
        ActorResponse.of(entry.author()),
        origin.client().orElse(null),
        origin.requestId().orElse(null),
        new Entity(lower(subject.kind()), subject.id().toString()),
        lower(entry.action()),
        FieldChangeResponse.of(entry.changes()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
