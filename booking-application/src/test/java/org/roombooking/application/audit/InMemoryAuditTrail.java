package org.roombooking.application.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditFilter;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.audit.Keeper;

/** Who changed what, for tests. */
public final class InMemoryAuditTrail implements AuditTrail {

  private final InMemoryDatabase database;
  private final InMemoryTable<UUID, AuditEntry> entries;

  public InMemoryAuditTrail(InMemoryDatabase database) {
    this.database = database;
    this.entries = new InMemoryTable<>(database);
  }

  @Override
  public void add(AuditEntry entry) {
    if (!database.use(() -> entries.add(entry.id(), entry))) {
      throw new IllegalStateException("Added before: " + entry);
    }
  }

  @Override
  public List<AuditEntry> list(
      Keeper keeper, AuditFilter filter, Optional<UUID> before, int limit) {
    return database.use(() ->
        entries.rows().stream()
            .filter(entry -> entry.keeper().equals(keeper) && filter.includes(entry.subject()))
            .filter(
                entry -> before.map(id -> text(entry.id()).compareTo(text(id)) < 0).orElse(true))
            .sorted(Comparator.comparing((AuditEntry entry) -> text(entry.id())).reversed())
            .limit(limit)
            .toList());
  }

  /** All there are, in no order. */
  public List<AuditEntry> all() {
    return database.use(() -> List.copyOf(entries.rows()));
  }

  private static String text(UUID id) {
    return id.toString();
  }

  @Override
  public int forgetOld(Instant end, int limit) {
    return database.use(() -> {
      var old =
          entries.rows().stream()
              .filter(entry -> entry.at().isBefore(end))
              .sorted(Comparator.comparing(AuditEntry::at))
              .limit(limit)
              .toList();
      old.forEach(entry -> entries.remove(entry.id()));
      return old.size();
    });
  }
}
