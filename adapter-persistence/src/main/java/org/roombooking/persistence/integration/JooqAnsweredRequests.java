package org.roombooking.persistence.integration;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.IDEMPOTENT_ANSWER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map.Entry;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.persistence.jooq.Keys;

/** Each method is one round trip. */
public final class JooqAnsweredRequests implements AnsweredRequests {

  private final DSLContext db;

  public JooqAnsweredRequests(DSLContext db) {
    this.db = db;
  }

  // One statement takes the lock and looks. What it sees is as of its beginning, so in the moment
  // between the two an answer can be missed; then the request is run, and undone because the answer
  // cannot be kept.
  @Override
  public Beginning begin(KeyedRequest request, Instant now) {
    return db.select(
            RequestLock.tryToTake(request),
            IDEMPOTENT_ANSWER.FINGERPRINT,
            IDEMPOTENT_ANSWER.STATUS,
            AnswerRow.HEADER_NAMES,
            AnswerRow.HEADER_VALUES,
            IDEMPOTENT_ANSWER.BODY)
        .from(selectOne().asTable("request"))
        .leftJoin(IDEMPOTENT_ANSWER)
        .on(IDEMPOTENT_ANSWER.SCOPE.eq(request.scope()))
        .and(IDEMPOTENT_ANSWER.ROUTE.eq(request.route()))
        .and(IDEMPOTENT_ANSWER.KEY.eq(request.key()))
        .andNot(isOld(now))
        .fetchSingle(mapping(AnswerRow::new))
        .toBeginning();
  }

  @Override
  public boolean keep(KeyedRequest request, StoredAnswer answer, Instant now) {
    var headers = new ArrayList<>(answer.headers().entrySet());
    int kept =
        db.insertInto(IDEMPOTENT_ANSWER)
            .set(IDEMPOTENT_ANSWER.SCOPE, request.scope())
            .set(IDEMPOTENT_ANSWER.ROUTE, request.route())
            .set(IDEMPOTENT_ANSWER.KEY, request.key())
            .set(IDEMPOTENT_ANSWER.FINGERPRINT, request.fingerprint())
            .set(IDEMPOTENT_ANSWER.STATUS, answer.status())
            .set(
                IDEMPOTENT_ANSWER.HEADER_NAMES,
                headers.stream().map(Entry::getKey).toArray(String[]::new))
            .set(
                IDEMPOTENT_ANSWER.HEADER_VALUES,
                headers.stream().map(Entry::getValue).toArray(String[]::new))
            .set(IDEMPOTENT_ANSWER.BODY, answer.body())
            .set(IDEMPOTENT_ANSWER.ANSWERED_AT, now)
            .onConflictOnConstraint(Keys.IDEMPOTENT_ANSWER_IS_KEPT_ONCE)
            .doUpdate()
            .setAllToExcluded()
            .where(isOld(now))
            .execute();
    return kept == 1;
  }

  @Override
  public int forgetOld(Instant now, int limit) {
    var key = row(IDEMPOTENT_ANSWER.SCOPE, IDEMPOTENT_ANSWER.ROUTE, IDEMPOTENT_ANSWER.KEY);
    return db.deleteFrom(IDEMPOTENT_ANSWER)
        .where(
            key.in(
                select(IDEMPOTENT_ANSWER.SCOPE, IDEMPOTENT_ANSWER.ROUTE, IDEMPOTENT_ANSWER.KEY)
                    .from(IDEMPOTENT_ANSWER)
                    .where(isOld(now))
                    .orderBy(IDEMPOTENT_ANSWER.ANSWERED_AT)
                    .limit(limit)
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }

  private static Condition isOld(Instant now) {
    return IDEMPOTENT_ANSWER.ANSWERED_AT.le(now.minus(KEPT_FOR));
  }
}
