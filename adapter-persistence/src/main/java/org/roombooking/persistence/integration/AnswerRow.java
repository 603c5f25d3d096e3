package org.roombooking.persistence.integration;

import static org.roombooking.persistence.jooq.Tables.IDEMPOTENT_ANSWER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.integration.AnsweredRequests.Beginning;
import org.roombooking.application.integration.StoredAnswer;

/**
 * How things stand with a key, column by column. Without an answer there is nothing but the lock.
 */
record AnswerRow(
    boolean isLocked,
    @Nullable String fingerprint,
    @Nullable Integer status,
    @Nullable List<String> headerNames,
    @Nullable List<String> headerValues,
    @Nullable String body) {

  static final Field<@Nullable List<String>> HEADER_NAMES =
      IDEMPOTENT_ANSWER.HEADER_NAMES.convertFrom(AnswerRow::listed);

  static final Field<@Nullable List<String>> HEADER_VALUES =
      IDEMPOTENT_ANSWER.HEADER_VALUES.convertFrom(AnswerRow::listed);

  static final List<Field<?>> COLUMNS =
      List.of(
          IDEMPOTENT_ANSWER.FINGERPRINT,
          IDEMPOTENT_ANSWER.STATUS,
          HEADER_NAMES,
          HEADER_VALUES,
          IDEMPOTENT_ANSWER.BODY);

  /** Out of a row that has the lock second and then all {@link #COLUMNS}. */
  static AnswerRow of(Record row) {
    return new AnswerRow(
        row.get(1, Boolean.class),
        row.get(IDEMPOTENT_ANSWER.FINGERPRINT),
        row.get(IDEMPOTENT_ANSWER.STATUS),
        row.get(HEADER_NAMES),
        row.get(HEADER_VALUES),
        row.get(IDEMPOTENT_ANSWER.BODY));
  }

  private static @Nullable List<String> listed(String @Nullable [] texts) {
    return texts == null ? null : List.of(texts);
  }

  Beginning toBeginning() {
    if (fingerprint != null
        && status != null
        && headerNames != null
        && headerValues != null
        && body != null) {
      return new Beginning.Answered(
          fingerprint, new StoredAnswer(status, headers(headerNames, headerValues), body));
    }
    return isLocked ? new Beginning.New() : new Beginning.Running();
  }

  /** How things stand for somebody else than who has the lock. */
  Beginning asOfAnother() {
    return new AnswerRow(false, fingerprint, status, headerNames, headerValues, body).toBeginning();
  }

  private static Map<String, String> headers(List<String> names, List<String> values) {
    var headers = new HashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      headers.put(names.get(i), values.get(i));
    }
    return headers;
  }
}
