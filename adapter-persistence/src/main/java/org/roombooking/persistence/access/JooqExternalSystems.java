package org.roombooking.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.roombooking.persistence.jooq.Tables.EXTERNAL_SYSTEM;

import java.util.Optional;
import org.jooq.DSLContext;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.persistence.jooq.Keys;

/** Each method is one round trip, a page two. */
public final class JooqExternalSystems implements ExternalSystems {

  private final DSLContext db;

  public JooqExternalSystems(DSLContext db) {
    this.db = db;
  }

  // The constraint decides, not a look before: two callers can both see that a name is free.
  @Override
  public boolean add(ExternalSystem system) {
    int added =
        db.insertInto(EXTERNAL_SYSTEM)
            .set(EXTERNAL_SYSTEM.USER_ID, system.user())
            .set(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID, system.id())
            .set(EXTERNAL_SYSTEM.NAME, system.name())
            .set(EXTERNAL_SYSTEM.ACTIVE, system.active())
            .set(EXTERNAL_SYSTEM.CREATED_AT, system.createdAt())
            .onConflictOnConstraint(Keys.EXTERNAL_SYSTEM_NAME_IS_TAKEN_ONCE)
            .doNothing()
            .execute();
    return added == 1;
  }

  @Override
  public Optional<ExternalSystem> take(UserId user, ExternalSystemId system) {
    return db.select(
            EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID,
            EXTERNAL_SYSTEM.USER_ID,
            EXTERNAL_SYSTEM.NAME,
            EXTERNAL_SYSTEM.ACTIVE,
            EXTERNAL_SYSTEM.CREATED_AT)
        .from(EXTERNAL_SYSTEM)
        .where(EXTERNAL_SYSTEM.USER_ID.eq(user))
        .and(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID.eq(system))
        .forNoKeyUpdate()
        .fetchOptional(mapping(ExternalSystem::new));
  }

  @Override
  public Page<ExternalSystem> list(UserId user, PageRequest page) {
    var ofUser = EXTERNAL_SYSTEM.USER_ID.eq(user);
    var systems =
        db.select(
                EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID,
                EXTERNAL_SYSTEM.USER_ID,
                EXTERNAL_SYSTEM.NAME,
                EXTERNAL_SYSTEM.ACTIVE,
                EXTERNAL_SYSTEM.CREATED_AT)
            .from(EXTERNAL_SYSTEM)
            .where(ofUser)
            .orderBy(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(mapping(ExternalSystem::new));
    return new Page<>(systems, db.fetchCount(EXTERNAL_SYSTEM, ofUser), page);
  }

  // Whoever is about to use the system shares its row until they are done; the change waits.
  @Override
  public Optional<ExternalSystem> setActive(UserId user, ExternalSystemId system, boolean active) {
    return db.update(EXTERNAL_SYSTEM)
        .set(EXTERNAL_SYSTEM.ACTIVE, active)
        .where(EXTERNAL_SYSTEM.USER_ID.eq(user))
        .and(EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID.eq(system))
        .returningResult(
            EXTERNAL_SYSTEM.EXTERNAL_SYSTEM_ID,
            EXTERNAL_SYSTEM.USER_ID,
            EXTERNAL_SYSTEM.NAME,
            EXTERNAL_SYSTEM.ACTIVE,
            EXTERNAL_SYSTEM.CREATED_AT)
        .fetchOptional(mapping(ExternalSystem::new));
  }
}
