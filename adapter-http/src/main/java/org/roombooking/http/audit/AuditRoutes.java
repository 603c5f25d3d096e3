package org.roombooking.http.audit;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.USER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.property.ReadAudit;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditFilter;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;
import org.roombooking.http.text.Format;

/** Who changed what: of a hotel, and of the caller's own account. */
public final class AuditRoutes implements Routes {

  private static final Parameter<Optional<Subject.Kind>> ENTITY =
      Parameter.optional("entity", Format.choice(Subject.Kind.class));
  private static final Parameter<Optional<UUID>> ENTITY_ID =
      Parameter.optional("entity_id", Format.id());
  private static final Parameter<Optional<UUID>> BEFORE = Parameter.optional("before", Format.id());
  private static final Parameter<Integer> LIMIT =
      Parameter.orElse(
          "limit", Format.integer(1, PageRequest.MAX_LIMIT), PageRequest.DEFAULT_LIMIT);

  private final ReadAudit readAudit;

  public AuditRoutes(ReadAudit readAudit) {
    this.readAudit = readAudit;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/hotels/{hotel_id}/audit", OWNER, this::ofHotel)
            .with(ENTITY, ENTITY_ID, BEFORE, LIMIT),
        Route.get("/api/v1/audit", USER, this::ofOwnAccount)
            .with(ENTITY, ENTITY_ID, BEFORE, LIMIT));
  }

  private Answer ofHotel(Request request) {
    var hotel = new HotelId(request.pathId("hotel_id"));
    return readAudit
        .ofHotel(request.caller(), hotel, query(request))
        .map(entries -> answer(request, entries))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  private Answer ofOwnAccount(Request request) {
    return answer(request, readAudit.ofOwnAccount(request.caller(), query(request)));
  }

  private static ReadAudit.Query query(Request request) {
    return new ReadAudit.Query(
        new AuditFilter(request.query(ENTITY), request.query(ENTITY_ID)),
        request.query(BEFORE),
        request.query(LIMIT));
  }

  // A full page may be the last one: then the next is empty.
  private static Answer answer(Request request, List<AuditEntry> entries) {
    var body = Answer.ok(entries.stream().map(AuditEntryResponse::of).toList());
    return entries.size() < request.query(LIMIT)
        ? body
        : body.goesOn(request, BEFORE, entries.getLast().id().toString());
  }
}
