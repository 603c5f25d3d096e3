package org.roombooking.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.REFRESH_TOKEN;
import static org.roombooking.persistence.jooq.Tables.SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.UserId;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;
import org.roombooking.persistence.types.RowsTable;

/** Each method is one round trip, but a renewal is two if it is repeated and three if it fails. */
public final class JooqSessions implements Sessions {

  private static final RowsTable.Column<UserId> USER = RowsTable.Column.like(SESSION.USER_ID);
  private static final RowsTable.Column<SessionId> ID = RowsTable.Column.like(SESSION.SESSION_ID);

  private record Asked(UserId user, SessionId session) {}

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement live;
  private final GatheredCall<Asked, Boolean> areLive =
      GatheredCall.reading(Step.READING, this::areLive);
  private final Transactions transactions;

  public JooqSessions(DSLContext db, GatheredCalls calls, Transactions transactions) {
    this.live = RenderedStatement.of(db, liveSessions());
    this.db = db;
    this.calls = calls;
    this.transactions = transactions;
  }

  private static Select<?> liveSessions() {
    var asked = RowsTable.ofParameters("asked");
    var place = asked.column(RowsTable.PLACE);
    var user = asked.column(USER);
    var session = asked.column(ID);
    var table = asked.asCommonTable();
    return with(table)
        .select(place)
        .from(table)
        .join(SESSION)
        .on(SESSION.USER_ID.eq(user))
        .and(SESSION.SESSION_ID.eq(session))
        .and(SESSION.ENDED_AT.isNull());
  }

  @Override
  public void start(Session session, RefreshToken first) {
    db.with(name("started_session"))
        .as(
            insertInto(SESSION)
                .set(SESSION.USER_ID, session.user())
                .set(SESSION.SESSION_ID, session.id())
                .set(SESSION.STARTED_AT, session.startedAt())
                .returning(SESSION.SESSION_ID))
        .insertInto(REFRESH_TOKEN)
        .set(REFRESH_TOKEN.USER_ID, session.user())
        .set(REFRESH_TOKEN.SESSION_ID, session.id())
        .set(REFRESH_TOKEN.TOKEN_HASH, first.hash().hex())
        .set(REFRESH_TOKEN.EXPIRES_AT, first.expiresAt())
        .execute();
  }

  @Override
  public Renewal renew(RefreshTokenHash used, RefreshToken next, Instant now) {
    return transactions.call(() ->
        exchange(used, next, now)
            .<Renewal>map(Renewal.Renewed::new)
            .or(() -> repeat(used, next, now).map(Renewal.Renewed::new))
            .or(() -> endSessionOfUsed(used, now).map(Renewal.Reused::new))
            .orElseGet(Renewal.Refused::new));
  }

  /** Puts the next token in place of one that can still be used, if it can. */
  private Optional<Session> exchange(RefreshTokenHash used, RefreshToken next, Instant now) {
    // Whoever comes second waits here for the first, and then finds that the token has been used.
    var renewed =
        name("renewed_session")
            .as(
                update(REFRESH_TOKEN)
                    .set(REFRESH_TOKEN.USED_AT, now)
                    .from(SESSION)
                    .where(REFRESH_TOKEN.TOKEN_HASH.eq(used.hex()))
                    .and(REFRESH_TOKEN.USED_AT.isNull())
                    .and(REFRESH_TOKEN.EXPIRES_AT.gt(now))
                    .and(SESSION.USER_ID.eq(REFRESH_TOKEN.USER_ID))
                    .and(SESSION.SESSION_ID.eq(REFRESH_TOKEN.SESSION_ID))
                    .and(SESSION.ENDED_AT.isNull())
                    .returning(SESSION.USER_ID, SESSION.SESSION_ID, SESSION.STARTED_AT));
    return db.with(renewed)
        .with(name("next_token"))
        .as(
            insertInto(
                    REFRESH_TOKEN,
                    REFRESH_TOKEN.USER_ID,
                    REFRESH_TOKEN.SESSION_ID,
                    REFRESH_TOKEN.TOKEN_HASH,
                    REFRESH_TOKEN.EXPIRES_AT)
                .select(
                    select(
                            renewed.field(SESSION.USER_ID),
                            renewed.field(SESSION.SESSION_ID),
                            val(next.hash().hex()),
                            val(next.expiresAt()))
                        .from(renewed))
                .returning(REFRESH_TOKEN.SESSION_ID))
        .select(
            renewed.field(SESSION.SESSION_ID),
            renewed.field(SESSION.USER_ID),
            renewed.field(SESSION.STARTED_AT))
        .from(renewed)
        .fetchOptional(mapping(Session::new));
  }

  /** The live session of a token that was used a moment ago, if this next one came after it. */
  private Optional<Session> repeat(RefreshTokenHash used, RefreshToken next, Instant now) {
    var following = REFRESH_TOKEN.as("following");
    return db.select(SESSION.SESSION_ID, SESSION.USER_ID, SESSION.STARTED_AT)
        .from(SESSION)
        .join(REFRESH_TOKEN)
        .on(REFRESH_TOKEN.USER_ID.eq(SESSION.USER_ID))
        .and(REFRESH_TOKEN.SESSION_ID.eq(SESSION.SESSION_ID))
        .join(following)
        .on(following.USER_ID.eq(SESSION.USER_ID))
        .and(following.SESSION_ID.eq(SESSION.SESSION_ID))
        .where(REFRESH_TOKEN.TOKEN_HASH.eq(used.hex()))
        .and(REFRESH_TOKEN.USED_AT.gt(now.minus(RefreshToken.GRACE)))
        .and(following.TOKEN_HASH.eq(next.hash().hex()))
        .and(SESSION.ENDED_AT.isNull())
        .fetchOptional(mapping(Session::new));
  }

  /** Ends the live session of a token that was used longer ago, if that is what it is. */
  private Optional<SessionId> endSessionOfUsed(RefreshTokenHash token, Instant now) {
    return db.update(SESSION)
        .set(SESSION.ENDED_AT, now)
        .from(REFRESH_TOKEN)
        .where(REFRESH_TOKEN.TOKEN_HASH.eq(token.hex()))
        .and(REFRESH_TOKEN.USED_AT.le(now.minus(RefreshToken.GRACE)))
        .and(SESSION.USER_ID.eq(REFRESH_TOKEN.USER_ID))
        .and(SESSION.SESSION_ID.eq(REFRESH_TOKEN.SESSION_ID))
        .and(SESSION.ENDED_AT.isNull())
        .returning(SESSION.SESSION_ID)
        .fetchOptional(SESSION.SESSION_ID);
  }

  @Override
  public boolean isLive(UserId user, SessionId session) {
    return calls.ask(areLive, new Asked(user, session));
  }

  private List<Boolean> areLive(List<Asked> asked) {
    var places =
        live.bind()
            .with("asked.place", RowsTable.places(asked))
            .with("asked.user_id", asked.stream().map(Asked::user).toArray(UserId[]::new))
            .with("asked.session_id", asked.stream().map(Asked::session).toArray(SessionId[]::new))
            .fetch()
            .intoSet(0, Integer.class);
    return IntStream.range(0, asked.size()).mapToObj(places::contains).toList();
  }

  @Override
  public void endAll(UserId user, Instant now) {
    db.update(SESSION)
        .set(SESSION.ENDED_AT, now)
        .where(SESSION.USER_ID.eq(user))
        .and(SESSION.ENDED_AT.isNull())
        .execute();
  }

  @Override
  public void end(UserId user, SessionId session, Instant now) {
    db.update(SESSION)
        .set(SESSION.ENDED_AT, now)
        .where(SESSION.USER_ID.eq(user))
        .and(SESSION.SESSION_ID.eq(session))
        .and(SESSION.ENDED_AT.isNull())
        .execute();
  }
}
