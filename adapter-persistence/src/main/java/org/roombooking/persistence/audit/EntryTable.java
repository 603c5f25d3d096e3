package org.roombooking.persistence.audit;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ACCOUNT_CHANGE;
import static org.roombooking.persistence.jooq.Tables.HOTEL_CHANGE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.Keeper;
import org.roombooking.domain.audit.Subject;

/**
 * A table of entries. That of hotels and that of accounts have the same columns but for the key.
 */
record EntryTable(
    Table<Record> table,
    Field<?> keeper,
    Field<UUID> id,
    Field<Instant> madeAt,
    Field<UserId> madeBy,
    Field<String> job,
    Field<String> client,
    Field<String> requestId,
    Field<Subject.Kind> kind,
    Field<UUID> subject,
    Field<AuditEntry.Action> action,
    Field<String[]> fields,
    Field<String[]> before,
    Field<String[]> after) {

  static final EntryTable OF_HOTELS =
      new EntryTable(
          HOTEL_CHANGE,
          HOTEL_CHANGE.HOTEL_ID,
          HOTEL_CHANGE.ENTRY_ID,
          HOTEL_CHANGE.MADE_AT,
          HOTEL_CHANGE.MADE_BY,
          HOTEL_CHANGE.JOB,
          HOTEL_CHANGE.CLIENT,
          HOTEL_CHANGE.REQUEST_ID,
          HOTEL_CHANGE.KIND,
          HOTEL_CHANGE.SUBJECT_ID,
          HOTEL_CHANGE.ACTION,
          HOTEL_CHANGE.FIELDS,
          HOTEL_CHANGE.VALUES_BEFORE,
          HOTEL_CHANGE.VALUES_AFTER);

  static final EntryTable OF_ACCOUNTS =
      new EntryTable(
          ACCOUNT_CHANGE,
          ACCOUNT_CHANGE.USER_ID,
          ACCOUNT_CHANGE.ENTRY_ID,
          ACCOUNT_CHANGE.MADE_AT,
          ACCOUNT_CHANGE.MADE_BY,
          ACCOUNT_CHANGE.JOB,
          ACCOUNT_CHANGE.CLIENT,
          ACCOUNT_CHANGE.REQUEST_ID,
          ACCOUNT_CHANGE.KIND,
          ACCOUNT_CHANGE.SUBJECT_ID,
          ACCOUNT_CHANGE.ACTION,
          ACCOUNT_CHANGE.FIELDS,
          ACCOUNT_CHANGE.VALUES_BEFORE,
          ACCOUNT_CHANGE.VALUES_AFTER);

  static EntryTable of(Keeper keeper) {
    return switch (keeper) {
      case Keeper.OfHotel of -> OF_HOTELS;
      case Keeper.OfAccount of -> OF_ACCOUNTS;
    };
  }

  static Condition isOf(Keeper keeper) {
    return switch (keeper) {
      case Keeper.OfHotel(var hotel) -> HOTEL_CHANGE.HOTEL_ID.eq(hotel);
      case Keeper.OfAccount(var user) -> ACCOUNT_CHANGE.USER_ID.eq(user);
    };
  }

  /** The columns of an entry with their values. */
  static Map<Field<?>, @Nullable Object> row(AuditEntry entry) {
    var table = of(entry.keeper());
    var author = AuthorColumns.of(entry.author());
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    switch (entry.keeper()) {
      case Keeper.OfHotel(var hotel) -> row.put(table.keeper, hotel);
      case Keeper.OfAccount(var user) -> row.put(table.keeper, user);
    }
    row.put(table.id, entry.id());
    row.put(table.madeAt, entry.at());
    row.put(table.madeBy, author.madeBy());
    row.put(table.job, author.job());
    row.put(table.client, author.client());
    row.put(table.requestId, author.requestId());
    row.put(table.kind, entry.subject().kind());
    row.put(table.subject, entry.subject().id());
    row.put(table.action, entry.action());
    row.put(table.fields, ChangeColumns.fields(entry.changes()));
    row.put(table.before, ChangeColumns.before(entry.changes()));
    row.put(table.after, ChangeColumns.after(entry.changes()));
    return row;
  }

  /** The columns of an entry, to be read by {@link #entry}. */
  SelectFieldOrAsterisk[] columns() {
    return new SelectFieldOrAsterisk[] {
      id, madeAt, madeBy, job, client, requestId, kind, subject, action, fields, before, after
    };
  }

  AuditEntry entry(Keeper keeperOfIt, Record row) {
    var author =
        new AuthorColumns(row.get(madeBy), row.get(job), row.get(client), row.get(requestId));
    return new AuditEntry(
        row.get(id),
        row.get(madeAt),
        author.toAuthor(),
        keeperOfIt,
        new Subject(row.get(kind), row.get(subject)),
        row.get(action),
        ChangeColumns.changes(row.get(fields), row.get(before), row.get(after)));
  }

  /** Of those made before a moment the oldest that nobody else is about to forget. */
  Condition isAmongOldest(Instant end, int limit) {
    return isAmongOldest(keeper, end, limit);
  }

  private <K> Condition isAmongOldest(Field<K> key, Instant end, int limit) {
    return DSL.row(key, id)
        .in(
            select(key, id)
                .from(table)
                .where(madeAt.lt(end))
                .orderBy(madeAt)
                .limit(inline(limit))
                .forUpdate()
                .skipLocked());
  }
}
