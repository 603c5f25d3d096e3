package org.roombooking.persistence.verify;

import java.util.List;

/** What must be true of those who call: their sessions and the answers they were given. */
final class CallerInvariants {

  private static final Invariant SESSIONS_HAVE_ONE_UNUSED_TOKEN =
      new Invariant(
          "sessions_have_one_unused_token",
          "A log-in can be renewed by one token at a time.",
          "select count(*) from session where ended_at is null",
          """
          select
            format('user %s, session %s: %s unused tokens', user_id, session_id, count(*)) as detail
          from session
          join refresh_token using (user_id, session_id)
          where ended_at is null and used_at is null
          group by user_id, session_id
          having count(*) > 1
          """);

  private static final Invariant ANSWERS_CAN_BE_GIVEN_AGAIN =
      Invariant.ofEach(
          "idempotent_answer",
          "answers_can_be_given_again",
          "An answer that was kept says to whom, to what and how it is given again.",
          """
          select
            format(
              'scope %s, route %s, key %s: status %s, %s names and %s values of headers',
              scope, route, key, status, cardinality(header_names), cardinality(header_values)
            ) as detail
          from idempotent_answer
          where (
            scope <> '' and route <> '' and key <> '' and fingerprint <> ''
            and status between 100 and 599
            and cardinality(header_names) = cardinality(header_values)
            and body is not null
          ) is not true
          """);

  private CallerInvariants() {}

  static List<Invariant> all() {
    return List.of(SESSIONS_HAVE_ONE_UNUSED_TOKEN, ANSWERS_CAN_BE_GIVEN_AGAIN);
  }
}
