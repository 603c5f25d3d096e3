package org.roombooking.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All changes of hotels and accounts, beside those of bookings (Change-And-Author). An entry is
 * added in the transaction of its change. Contract: {@code AuditTrailContract}.
 */
public interface AuditTrail {

  void add(AuditEntry entry);

  /**
   * The entries of a hotel or of an account, the newest first.
   *
   * @param before an entry to go on from: only those before it are wanted
   * @param limit how many at the most
   */
  List<AuditEntry> list(Keeper keeper, AuditFilter filter, Optional<UUID> before, int limit);

  /**
   * Forgets the oldest entries of those made before a moment, beside others who do the same.
   *
   * @param limit how many at the most
   * @return how many
   */
  int forgetOld(Instant end, int limit);
}
