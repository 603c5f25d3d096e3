package org.roombooking.persistence.audit;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditFilter;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.audit.Keeper;

/** Each method is one round trip, forgetting two. */
public final class JooqAuditTrail implements AuditTrail {

  private final DSLContext db;

  public JooqAuditTrail(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(AuditEntry entry) {
    db.insertInto(EntryTable.of(entry.keeper()).table()).set(EntryTable.row(entry)).execute();
  }

  @Override
  public List<AuditEntry> list(
      Keeper keeper, AuditFilter filter, Optional<UUID> before, int limit) {
    var table = EntryTable.of(keeper);
    return db.select(table.columns())
        .from(table.table())
        .where(EntryTable.isOf(keeper))
        .and(isWanted(table, filter))
        .and(before.map(table.id()::lt).orElse(noCondition()))
        .orderBy(table.id().desc())
        .limit(inline(limit))
        .fetch(row -> table.entry(keeper, row));
  }

  private static Condition isWanted(EntryTable table, AuditFilter filter) {
    return filter
        .kind()
        .map(table.kind()::eq)
        .orElse(noCondition())
        .and(filter.subject().map(table.subject()::eq).orElse(noCondition()));
  }

  @Override
  public int forgetOld(Instant end, int limit) {
    int ofHotels = forgetOld(EntryTable.OF_HOTELS, end, limit);
    return ofHotels + forgetOld(EntryTable.OF_ACCOUNTS, end, limit - ofHotels);
  }

  private int forgetOld(EntryTable table, Instant end, int limit) {
    return db.deleteFrom(table.table()).where(table.isAmongOldest(end, limit)).execute();
  }
}
