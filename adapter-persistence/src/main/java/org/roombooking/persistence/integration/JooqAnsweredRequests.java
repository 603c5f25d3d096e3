package org.roombooking.persistence.integration;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.IDEMPOTENT_ANSWER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.ParameterRow;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.statements.SizedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;
import org.roombooking.persistence.types.RowsTable;

/**
 * Each method is one round trip; for many who share a transaction, to keep their answers can be a
 * few.
 */
public final class JooqAnsweredRequests implements AnsweredRequests {

  private static final Param<Instant> KEPT_SINCE =
      param("kept_since", IDEMPOTENT_ANSWER.ANSWERED_AT);

  private static final RowsTable.Column<Long> LOCK =
      RowsTable.Column.of(name("lock"), SQLDataType.BIGINT);
  private static final RowsTable.Column<String> SCOPE =
      RowsTable.Column.like(IDEMPOTENT_ANSWER.SCOPE);
  private static final RowsTable.Column<String> ROUTE =
      RowsTable.Column.like(IDEMPOTENT_ANSWER.ROUTE);
  private static final RowsTable.Column<String> KEY = RowsTable.Column.like(IDEMPOTENT_ANSWER.KEY);

  private record Begun(KeyedRequest request, Instant now) {}

  private record Kept(KeyedRequest request, StoredAnswer answer, Instant now) {}

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement begin;
  private final SizedStatement<Kept> keep;
  private final GatheredCall<Begun, Beginning> beginAll =
      GatheredCall.reading(Step.KEY, this::begin);
  private final GatheredCall<Kept, Boolean> keepAll = GatheredCall.writing(Step.ANSWER, this::keep);

  public JooqAnsweredRequests(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.begin = RenderedStatement.of(db, takeLocksAndLook());
    this.keep = new SizedStatement<>(some -> RenderedStatement.of(db, keepAnswers(rows(some))));
  }

  @Override
  public Beginning begin(KeyedRequest request, Instant now) {
    return calls.ask(beginAll, new Begun(request, now));
  }

  // One statement takes the locks and looks. What it sees is as of its beginning, so in the moment
  // between the two an answer can be missed; then the request is run, and undone because the answer
  // cannot be kept.
  private List<Beginning> begin(List<Begun> begun) {
    var locks = begun.stream().map(one -> RequestLock.number(one.request())).toList();
    var found = new AnswerRow[begun.size()];
    begin
        .bind()
        .with("request.place", RowsTable.places(begun))
        .with("request.lock", locks.toArray(Long[]::new))
        .with("request.scope", texts(begun, KeyedRequest::scope))
        .with("request.route", texts(begun, KeyedRequest::route))
        .with("request.key", texts(begun, KeyedRequest::key))
        .with("kept_since", keptSince(begun.stream().map(Begun::now)))
        .fetch()
        .forEach(row -> found[row.get(0, Integer.class)] = AnswerRow.of(row));
    return IntStream.range(0, found.length)
        .<Beginning>mapToObj(place ->
            // The second of two that come together finds the lock taken, though by its own
            // transaction, which is given it again.
            locks.indexOf(locks.get(place)) < place
                ? found[place].asOfAnother()
                : found[place].toBeginning())
        .toList();
  }

  private static String[] texts(List<Begun> begun, Function<KeyedRequest, String> text) {
    return begun.stream().map(one -> text.apply(one.request())).toArray(String[]::new);
  }

  private static Instant keptSince(Stream<Instant> moments) {
    return moments.min(Instant::compareTo).orElseThrow().minus(KEPT_FOR);
  }

  private static Select<?> takeLocksAndLook() {
    var requests = RowsTable.ofParameters("request");
    var place = requests.column(RowsTable.PLACE);
    var lock = requests.column(LOCK);
    var scope = requests.column(SCOPE);
    var route = requests.column(ROUTE);
    var key = requests.column(KEY);
    var table = requests.asCommonTable();
    return with(table)
        .select(place, RequestLock.tryToTake(lock))
        .select(AnswerRow.COLUMNS)
        .from(table)
        .leftJoin(IDEMPOTENT_ANSWER)
        .on(IDEMPOTENT_ANSWER.SCOPE.eq(scope))
        .and(IDEMPOTENT_ANSWER.ROUTE.eq(route))
        .and(IDEMPOTENT_ANSWER.KEY.eq(key))
        .and(IDEMPOTENT_ANSWER.ANSWERED_AT.gt(KEPT_SINCE));
  }

  @Override
  public boolean keep(KeyedRequest request, StoredAnswer answer, Instant now) {
    return calls.ask(keepAll, new Kept(request, answer, now));
  }

  private List<Boolean> keep(List<Kept> answers) {
    var kept = new HashSet<List<String>>();
    keep.forEachBatch(
        answers,
        (statement, some) -> bound(statement, some).fetch().forEach(row -> kept.add(key(row))));
    return answers.stream().map(one -> kept.contains(key(one.request()))).toList();
  }

  private static BoundStatement bound(RenderedStatement statement, List<Kept> answers) {
    var bound = statement.bind().with("kept_since", keptSince(answers.stream().map(Kept::now)));
    rows(answers).forEach(row -> row.bind(bound));
    return bound;
  }

  private static List<ParameterRow> rows(List<Kept> answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(
            place -> new ParameterRow("answer_%s.".formatted(place), columns(answers.get(place))))
        .toList();
  }

  private static Map<Field<?>, @Nullable Object> columns(Kept kept) {
    var headers = new ArrayList<>(kept.answer().headers().entrySet());
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(IDEMPOTENT_ANSWER.SCOPE, kept.request().scope());
    row.put(IDEMPOTENT_ANSWER.ROUTE, kept.request().route());
    row.put(IDEMPOTENT_ANSWER.KEY, kept.request().key());
    row.put(IDEMPOTENT_ANSWER.FINGERPRINT, kept.request().fingerprint());
    row.put(IDEMPOTENT_ANSWER.STATUS, kept.answer().status());
    row.put(
        IDEMPOTENT_ANSWER.HEADER_NAMES, headers.stream().map(Entry::getKey).toArray(String[]::new));
    row.put(
        IDEMPOTENT_ANSWER.HEADER_VALUES,
        headers.stream().map(Entry::getValue).toArray(String[]::new));
    row.put(IDEMPOTENT_ANSWER.BODY, kept.answer().body());
    row.put(IDEMPOTENT_ANSWER.ANSWERED_AT, kept.now());
    return row;
  }

  private static Query keepAnswers(List<ParameterRow> rows) {
    return insertInto(IDEMPOTENT_ANSWER, ParameterRow.columns(rows))
        .valuesOfRows(ParameterRow.parameters(rows))
        .onConflictOnConstraint(Keys.IDEMPOTENT_ANSWER_IS_KEPT_ONCE)
        .doUpdate()
        .setAllToExcluded()
        .where(IDEMPOTENT_ANSWER.ANSWERED_AT.le(KEPT_SINCE))
        .returning(IDEMPOTENT_ANSWER.SCOPE, IDEMPOTENT_ANSWER.ROUTE, IDEMPOTENT_ANSWER.KEY);
  }

  private static List<String> key(KeyedRequest request) {
    return List.of(request.scope(), request.route(), request.key());
  }

  private static List<String> key(Record row) {
    return List.of(
        row.get(IDEMPOTENT_ANSWER.SCOPE),
        row.get(IDEMPOTENT_ANSWER.ROUTE),
        row.get(IDEMPOTENT_ANSWER.KEY));
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
                    .limit(inline(limit))
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }

  private static Condition isOld(Instant now) {
    return IDEMPOTENT_ANSWER.ANSWERED_AT.le(now.minus(KEPT_FOR));
  }
}
