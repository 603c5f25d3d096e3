package org.roombooking.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.integration.AnsweredRequests.Beginning;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.application.transactions.Transactions;

/** What every {@link AnsweredRequests} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AnsweredRequestsContract {

  KeyedRequest REQUEST = new KeyedRequest("Somchai", "POST /bookings", "key", "what was asked");

  StoredAnswer ANSWER =
      new StoredAnswer(
          201,
          Map.of("ETag", "\"1\"", "Location", "/bookings/1"),
          "{\"guest\":\"สมชาย \\\"ใจดี\\\"\"}");

  Instant END_OF_KEEPING = NOW.plus(AnsweredRequests.KEPT_FOR);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_request_with_a_key_never_used_is_new() {
    assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.New());
  }

  @Test
  default void an_answer_is_given_again_to_the_letter() {
    answer(REQUEST, ANSWER, NOW);

    assertThat(begin(REQUEST, NOW))
        .isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), ANSWER));
  }

  @Test
  default void an_answer_without_headers_and_body_is_given_again_too() {
    var empty = new StoredAnswer(204, Map.of(), "");
    answer(REQUEST, empty, NOW);

    assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), empty));
  }

  @Test
  default void another_request_with_the_key_is_told_what_the_first_one_was() {
    answer(REQUEST, ANSWER, NOW);
    var other = new KeyedRequest(REQUEST.scope(), REQUEST.route(), REQUEST.key(), "something else");

    assertThat(begin(other, NOW)).isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), ANSWER));
  }

  @Test
  default void a_key_means_nothing_to_other_callers_and_other_routes() {
    answer(REQUEST, ANSWER, NOW);

    assertThat(begin(new KeyedRequest("Malee", REQUEST.route(), REQUEST.key(), "x"), NOW))
        .isEqualTo(new Beginning.New());
    assertThat(begin(new KeyedRequest(REQUEST.scope(), "POST /rooms", REQUEST.key(), "x"), NOW))
        .isEqualTo(new Beginning.New());
    assertThat(begin(new KeyedRequest(REQUEST.scope(), REQUEST.route(), "KEY", "x"), NOW))
        .isEqualTo(new Beginning.New());
  }

  @Test
  default void a_request_that_failed_is_new_again() {
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.New());
                  assertThat(ports().answeredRequests().keep(REQUEST, ANSWER, NOW)).isTrue();
                  throw broken;
                }))
        .isSameAs(broken);

    assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.New());
  }

  @Test
  default void who_asks_again_while_the_first_still_runs_is_told_so_without_waiting() {
    var second =
        ports()
            .transactions()
            .call(() -> {
              assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.New());
              // Waits for the other caller, who would never come back if it waited for this one.
              return CompletableFuture.supplyAsync(
                      () -> ports().transactions().call(() -> begin(REQUEST, NOW)))
                  .orTimeout(60, TimeUnit.SECONDS)
                  .join();
            });

    assertThat(second).isEqualTo(new Beginning.Running());
  }

  @Test
  default void an_answer_is_kept_until_just_before_a_day_has_passed() {
    answer(REQUEST, ANSWER, NOW);

    assertThat(begin(REQUEST, END_OF_KEEPING.minusMillis(1)))
        .isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), ANSWER));
  }

  @Test
  default void a_key_is_new_again_when_a_day_has_passed_and_takes_another_answer() {
    answer(REQUEST, ANSWER, NOW);
    var other = new KeyedRequest(REQUEST.scope(), REQUEST.route(), REQUEST.key(), "other");
    var otherAnswer = new StoredAnswer(409, Map.of(), "{}");

    assertThat(begin(other, END_OF_KEEPING)).isEqualTo(new Beginning.New());
    answer(other, otherAnswer, END_OF_KEEPING);

    assertThat(begin(other, END_OF_KEEPING))
        .isEqualTo(new Beginning.Answered("other", otherAnswer));
  }

  @Test
  default void the_first_answer_kept_is_the_one_that_stays() {
    answer(REQUEST, ANSWER, NOW);
    var late = new StoredAnswer(409, Map.of(), "{}");

    assertThat(
            ports().transactions().call(() -> ports().answeredRequests().keep(REQUEST, late, NOW)))
        .isFalse();

    assertThat(begin(REQUEST, NOW))
        .isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), ANSWER));
  }

  @Test
  default void answers_are_forgotten_when_a_day_has_passed_and_not_before() {
    answer(REQUEST, ANSWER, NOW);

    assertThat(ports().answeredRequests().forgetOld(END_OF_KEEPING.minusMillis(1), 10)).isZero();
    assertThat(begin(REQUEST, NOW))
        .isEqualTo(new Beginning.Answered(REQUEST.fingerprint(), ANSWER));

    assertThat(ports().answeredRequests().forgetOld(END_OF_KEEPING, 10)).isEqualTo(1);
    assertThat(begin(REQUEST, NOW)).isEqualTo(new Beginning.New());
  }

  @Test
  default void no_more_answers_are_forgotten_at_a_time_than_asked() {
    for (var key : List.of("a", "b", "c")) {
      answer(new KeyedRequest("Malee", "POST /rooms", key, "x"), ANSWER, NOW);
    }

    assertThat(ports().answeredRequests().forgetOld(END_OF_KEEPING, 2)).isEqualTo(2);
    assertThat(ports().answeredRequests().forgetOld(END_OF_KEEPING, 2)).isEqualTo(1);
    assertThat(ports().answeredRequests().forgetOld(END_OF_KEEPING, 2)).isZero();
  }

  @Test
  default void of_many_callers_with_one_key_exactly_one_keeps_its_answer() {
    var beginnings =
        Race.of(number ->
            ports()
                .transactions()
                .call(() -> {
                  var beginning = begin(REQUEST, NOW);
                  if (beginning instanceof Beginning.New
                      && !ports().answeredRequests().keep(REQUEST, ANSWER, NOW)) {
                    throw new Transactions.Restart("Answered at the same moment");
                  }
                  return beginning;
                }));

    var answered = new Beginning.Answered(REQUEST.fingerprint(), ANSWER);
    assertThat(beginnings)
        .containsOnlyOnce(new Beginning.New())
        .isSubsetOf(new Beginning.New(), new Beginning.Running(), answered);
    assertThat(begin(REQUEST, NOW)).isEqualTo(answered);
  }

  private Beginning begin(KeyedRequest request, Instant now) {
    return ports().answeredRequests().begin(request, now);
  }

  private void answer(KeyedRequest request, StoredAnswer answer, Instant now) {
    boolean kept =
        ports()
            .transactions()
            .call(() -> {
              assertThat(begin(request, now)).isEqualTo(new Beginning.New());
              return ports().answeredRequests().keep(request, answer, now);
            });
    assertThat(kept).isTrue();
  }
}
