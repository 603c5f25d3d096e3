package org.roombooking.persistence.member;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.EXTERNAL_SYSTEM;
import static org.roombooking.persistence.jooq.Tables.MEMBER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method is one round trip, a page two. */
public final class JooqMembers implements Members {

  /** The external system of a member and whether it is active; neither where there is none. */
  private record SystemOfMember(@Nullable ExternalSystemId id, @Nullable Boolean active) {

    Standing standing() {
      return id == null || Boolean.TRUE.equals(active)
          ? new Standing.Good()
          : new Standing.Suspended(id);
    }
  }

  private final DSLContext db;
  private final GatheredCalls calls;
  private final MemberAdding adding;

  public JooqMembers(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.adding = new MemberAdding(db);
  }

  @Override
  public Adding add(Member member) {
    return adding.add(member);
  }

  @Override
  public Optional<Member> find(UserId user, MemberId member) {
    return fetch(isMember(user, member), 1, 0).stream().findFirst();
  }

  @Override
  public Page<Member> list(UserId user, Optional<ExternalSystemId> system, PageRequest page) {
    var ofUser = MEMBER.USER_ID.eq(user);
    var wanted = system.map(id -> ofUser.and(MEMBER.EXTERNAL_SYSTEM_ID.eq(id))).orElse(ofUser);
    var members = fetch(wanted, page.limit(), page.offset());
    return new Page<>(members, db.fetchCount(MEMBER, wanted), page);
  }

  private List<Member> fetch(Condition wanted, int limit, long offset) {
    return db
        .select(
            MEMBER.MEMBER_ID,
            MEMBER.USER_ID,
            MEMBER.FIRST_NAME,
            MEMBER.LAST_NAME,
            MEMBER.EMAIL,
            MEMBER.PHONE_INTL_CODE,
            MEMBER.PHONE_NUMBER,
            MEMBER.PHONE_E164,
            MEMBER.EXTERNAL_SYSTEM_ID,
            MEMBER.EXTERNAL_ID,
            MEMBER.CREATED_AT)
        .from(MEMBER)
        .where(wanted)
        .orderBy(MEMBER.MEMBER_ID)
        .limit(inline(limit))
        .offset(inline(offset))
        .fetch(mapping(MemberRow::new))
        .stream()
        .map(MemberRow::toMember)
        .toList();
  }

  // The row of the system is shared until the transaction ends, so that it stays as it was read.
  @Override
  public Standing standing(UserId user, MemberId member) {
    return calls.read(() -> lockAndRead(user, member));
  }

  private Standing lockAndRead(UserId user, MemberId member) {
    var system =
        name("system")
            .as(
                select(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID, EXTERNAL_SYSTEM.ACTIVE)
                    .from(EXTERNAL_SYSTEM)
                    .where(EXTERNAL_SYSTEM.USER_ID.eq(user))
                    .and(
                        EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID.eq(
                            select(MEMBER.EXTERNAL_SYSTEM_ID)
                                .from(MEMBER)
                                .where(isMember(user, member))))
                    .forShare());
    return db.with(system)
        .select(MEMBER.EXTERNAL_SYSTEM_ID, system.field(EXTERNAL_SYSTEM.ACTIVE))
        .from(MEMBER)
        .leftJoin(system)
        .on(MEMBER.EXTERNAL_SYSTEM_ID.eq(system.field(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID)))
        .where(isMember(user, member))
        .fetchOptional(mapping(SystemOfMember::new))
        .map(SystemOfMember::standing)
        .orElseGet(Standing.Unknown::new);
  }

  private static Condition isMember(UserId user, MemberId member) {
    return MEMBER.USER_ID.eq(user).and(MEMBER.MEMBER_ID.eq(member));
  }
}
