package org.roombooking.persistence.member;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.EXTERNAL_SYSTEM;
import static org.roombooking.persistence.jooq.Tables.MEMBER;

import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.persistence.jooq.Keys;

/** Adds a member in one statement, and says what stood against it. */
final class MemberAdding {

  /** What the statement found of the external system, and what it did. */
  private record Found(boolean active, boolean added) {}

  private final DSLContext db;

  MemberAdding(DSLContext db) {
    this.db = db;
  }

  Members.Adding add(Member member) {
    return member
        .externalId()
        .map(externalId -> add(member, externalId))
        .orElseGet(() -> addWithoutSystem(member));
  }

  private Members.Adding addWithoutSystem(Member member) {
    db.insertInto(MEMBER).set(MemberRow.columns(member)).execute();
    return new Members.Adding.Added();
  }

  private Members.Adding add(Member member, ExternalId externalId) {
    var system = lockedSystem(member.user(), externalId);
    var added = insertedWhereActive(member, system);
    return db.with(system)
        .with(added)
        .select(system.field(EXTERNAL_SYSTEM.ACTIVE), field(exists(selectOne().from(added))))
        .from(system)
        .fetchOptional(Records.mapping(Found::new))
        .map(found -> adding(found, externalId))
        .orElseGet(() -> new Members.Adding.UnknownExternalSystem(externalId.system()));
  }

  // All who add at the same time share the row, and who suspends changes it: one waits for the
  // other's transaction, and then finds what it has left.
  private static CommonTableExpression<Record1<Boolean>> lockedSystem(
      UserId user, ExternalId externalId) {
    return name("system")
        .as(
            select(EXTERNAL_SYSTEM.ACTIVE)
                .from(EXTERNAL_SYSTEM)
                .where(EXTERNAL_SYSTEM.USER_ID.eq(user))
                .and(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID.eq(externalId.system()))
                .forShare());
  }

  private static CommonTableExpression<Record1<MemberId>> insertedWhereActive(
      Member member, CommonTableExpression<Record1<Boolean>> system) {
    var columns = MemberRow.columns(member);
    var values = columns.entrySet().stream().map(MemberAdding::bound).toList();
    return name("added_member")
        .as(
            insertInto(MEMBER)
                .columns(columns.keySet())
                .select(select(values).from(system).where(system.field(EXTERNAL_SYSTEM.ACTIVE)))
                .onConflictOnConstraint(Keys.MEMBER_EXTERNAL_ID_IS_TAKEN_ONCE)
                .doNothing()
                .returningResult(MEMBER.MEMBER_ID));
  }

  private static Field<?> bound(Map.Entry<Field<?>, @Nullable Object> column) {
    return val(column.getValue(), column.getKey());
  }

  private static Members.Adding adding(Found found, ExternalId externalId) {
    if (!found.active()) {
      return new Members.Adding.ExternalSystemSuspended(externalId.system());
    }
    return found.added()
        ? new Members.Adding.Added()
        : new Members.Adding.ExternalIdTaken(externalId);
  }
}
