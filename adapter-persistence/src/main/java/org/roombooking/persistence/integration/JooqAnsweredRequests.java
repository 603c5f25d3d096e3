package org.roombooking.persistence.integration;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.IDEMPOTENT_ANSWER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map.Entry;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Select;
import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.Parameters;
import org.roombooking.persistence.statements.RenderedStatement;

/** Each method is one round trip. */
public final class JooqAnsweredRequests implements AnsweredRequests {

  private static final Param<Instant> KEPT_SINCE =
      param("kept_since", IDEMPOTENT_ANSWER.ANSWERED_AT);

  private final DSLContext db;
  private final RenderedStatement begin;
  private final RenderedStatement keep;

  public JooqAnsweredRequests(DSLContext db) {
    this.db = db;
    this.begin = RenderedStatement.of(db, takeLockAndLook());
    this.keep = RenderedStatement.of(db, keepAnswer());
  }

  // One statement takes the lock and looks. What it sees is as of its beginning, so in the moment
  // between the two an answer can be missed; then the request is run, and undone because the answer
  // cannot be kept.
  @Override
  public Beginning begin(KeyedRequest request, Instant now) {
    return AnswerRow.of(
            key(begin, request)
                .with("lock", RequestLock.number(request))
                .with("kept_since", now.minus(KEPT_FOR))
                .fetch()
                .getFirst())
        .toBeginning();
  }

  private static Select<?> takeLockAndLook() {
    return select(RequestLock.tryToTake(param("lock", Long.class)))
        .select(AnswerRow.COLUMNS)
        .from(selectOne().asTable("request"))
        .leftJoin(IDEMPOTENT_ANSWER)
        .on(IDEMPOTENT_ANSWER.SCOPE.eq(param("scope", IDEMPOTENT_ANSWER.SCOPE)))
        .and(IDEMPOTENT_ANSWER.ROUTE.eq(param("route", IDEMPOTENT_ANSWER.ROUTE)))
        .and(IDEMPOTENT_ANSWER.KEY.eq(param("key", IDEMPOTENT_ANSWER.KEY)))
        .and(IDEMPOTENT_ANSWER.ANSWERED_AT.gt(KEPT_SINCE));
  }

  private static BoundStatement key(RenderedStatement statement, KeyedRequest request) {
    return statement
        .bind()
        .with("scope", request.scope())
        .with("route", request.route())
        .with("key", request.key());
  }

  @Override
  public boolean keep(KeyedRequest request, StoredAnswer answer, Instant now) {
    var headers = new ArrayList<>(answer.headers().entrySet());
    int kept =
        key(keep, request)
            .with("fingerprint", request.fingerprint())
            .with("status", answer.status())
            .with("header_names", headers.stream().map(Entry::getKey).toArray(String[]::new))
            .with("header_values", headers.stream().map(Entry::getValue).toArray(String[]::new))
            .with("body", answer.body())
            .with("answered_at", now)
            .with("kept_since", now.minus(KEPT_FOR))
            .execute();
    return kept == 1;
  }

  private static Query keepAnswer() {
    return insertInto(IDEMPOTENT_ANSWER)
        .set(Parameters.of(IDEMPOTENT_ANSWER.fields()))
        .onConflictOnConstraint(Keys.IDEMPOTENT_ANSWER_IS_KEPT_ONCE)
        .doUpdate()
        .setAllToExcluded()
        .where(IDEMPOTENT_ANSWER.ANSWERED_AT.le(KEPT_SINCE));
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
