package org.roombooking.http.booking;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.http.audit.ActorResponse;
import org.roombooking.http.audit.FieldChangeResponse;

/**
 * One event in the life of a booking.
 *
 * @param number counts the events of the booking from 1
 * @param client what the actor's client calls itself; null where it says nothing, or to others
 * @param requestId of the request by which it was done; null as the client is
 */
record HistoryResponse(
    long number,
    String id,
    String type,
    String at,
    ActorResponse actor,
    @Nullable String client,
    @Nullable String requestId,
    @Nullable String reason,
    List<FieldChangeResponse> changes) {

  static HistoryResponse of(HistoryEntry entry) {
    var event = entry.event();
    var origin = ActorResponse.origin(event.author());
    return new HistoryResponse(
        entry.number().number(),
        event.id().toString(),
        event.type().name().toLowerCase(Locale.ROOT),
        event.at().toString(),
        ActorResponse.of(event.author()),
        origin.client().orElse(null),
        origin.requestId().orElse(null),
        event.reason().orElse(null),
        FieldChangeResponse.of(entry.changes()));
  }
}
