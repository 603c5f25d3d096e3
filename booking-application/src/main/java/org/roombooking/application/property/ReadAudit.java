package org.roombooking.application.property;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditFilter;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.audit.Keeper;
import org.roombooking.domain.property.HotelId;

/**
 * Who changed what of a hotel, for its owner, and of an account, for its user (Change-And-Author).
 */
public final class ReadAudit {

  /**
   * Which entries are wanted.
   *
   * @param before an entry to go on from
   * @param limit how many at the most
   */
  public record Query(AuditFilter filter, Optional<UUID> before, int limit) {}

  private final OwnedHotels owned;
  private final AuditTrail trail;

  public ReadAudit(OwnedHotels owned, AuditTrail trail) {
    this.owned = owned;
    this.trail = trail;
  }

  /** The newest first. Empty if the hotel is not the caller's. */
  public Optional<List<AuditEntry>> ofHotel(Caller caller, HotelId hotel, Query query) {
    return owned.find(caller, hotel).map(found -> list(new Keeper.OfHotel(hotel), query));
  }

  /** The newest first. */
  public List<AuditEntry> ofOwnAccount(Caller caller, Query query) {
    return list(new Keeper.OfAccount(caller.user()), query);
  }

  private List<AuditEntry> list(Keeper keeper, Query query) {
    return trail.list(keeper, query.filter(), query.before(), query.limit());
  }
}
