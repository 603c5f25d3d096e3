package org.roombooking.persistence.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.LOG_IN_ATTEMPT;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.roombooking.domain.access.AttemptLimit;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.access.Username;

/** Each method is one round trip, but an attempt that is refused is two. */
public final class JooqLogInAttempts implements LogInAttempts {

  private static final DayToSecond EACH = DayToSecond.valueOf(AttemptLimit.EACH);

  private final DSLContext db;

  public JooqLogInAttempts(DSLContext db) {
    this.db = db;
  }

  // Whoever comes second waits for the first, and is then held to what the first has left.
  @Override
  public Attempt begin(Username name, Instant now) {
    var burden = LOG_IN_ATTEMPT.BURDENED_UNTIL;
    int noted =
        db.insertInto(LOG_IN_ATTEMPT)
            .set(LOG_IN_ATTEMPT.USERNAME, name)
            .set(burden, now.plus(AttemptLimit.EACH))
            .onConflict(LOG_IN_ATTEMPT.USERNAME)
            .doUpdate()
            .set(burden, moved("{0} + {1}", greatest(burden, val(now, burden))))
            .where(burden.le(AttemptLimit.latestBurden(now)))
            .execute();
    return noted == 1 ? new Attempt.Allowed() : new Attempt.TooMany(again(name, now));
  }

  private Instant again(Username name, Instant now) {
    return db.select(LOG_IN_ATTEMPT.BURDENED_UNTIL)
        .from(LOG_IN_ATTEMPT)
        .where(LOG_IN_ATTEMPT.USERNAME.eq(name))
        .fetchOptional(LOG_IN_ATTEMPT.BURDENED_UNTIL)
        .map(AttemptLimit::again)
        .orElse(now);
  }

  @Override
  public void takeBack(Username name) {
    var burden = LOG_IN_ATTEMPT.BURDENED_UNTIL;
    db.update(LOG_IN_ATTEMPT)
        .set(burden, moved("{0} - {1}", burden))
        .where(LOG_IN_ATTEMPT.USERNAME.eq(name))
        .execute();
  }

  private static Field<Instant> moved(String how, Field<Instant> burden) {
    return field(how, LOG_IN_ATTEMPT.BURDENED_UNTIL.getDataType(), burden, val(EACH));
  }

  @Override
  public int forgetOld(Instant now, int limit) {
    return db.deleteFrom(LOG_IN_ATTEMPT)
        .where(
            LOG_IN_ATTEMPT.USERNAME.in(
                select(LOG_IN_ATTEMPT.USERNAME)
                    .from(LOG_IN_ATTEMPT)
                    .where(LOG_IN_ATTEMPT.BURDENED_UNTIL.le(now))
                    .orderBy(LOG_IN_ATTEMPT.BURDENED_UNTIL)
                    .limit(inline(limit))
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
