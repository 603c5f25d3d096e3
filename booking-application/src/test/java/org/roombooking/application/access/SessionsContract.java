package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.Sessions.Renewal;

/** What every {@link Sessions} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface SessionsContract {

  Instant LATER = Given.NOW.plusSeconds(60);

  Instant END_OF_GRACE = LATER.plusSeconds(10);

  Instant END_OF_TOKEN = Given.NOW.plusSeconds(3_600);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_session_is_live_once_it_has_started() {
    var session = aSessionKeptAliveBy("first");

    assertThat(isLive(session)).isTrue();
  }

  @Test
  default void a_session_that_was_never_started_is_not_live() {
    var given = new Given(ports());

    assertThat(ports().sessions().isLive(given.aUser().id(), new SessionId(given.anId())))
        .isFalse();
  }

  @Test
  default void a_session_is_live_for_its_own_user_alone() {
    var session = aSessionKeptAliveBy("first");
    var other = new Given(ports()).aUser();

    assertThat(ports().sessions().isLive(other.id(), session.id())).isFalse();
  }

  @Test
  default void a_token_renews_its_session() {
    var session = aSessionKeptAliveBy("first");

    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));
    assertThat(renew("second", "third", LATER)).isEqualTo(new Renewal.Renewed(session));
    assertThat(isLive(session)).isTrue();
  }

  @Test
  default void who_comes_again_with_the_same_tokens_is_told_the_same_until_the_grace_is_over() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));

    assertThat(renew("first", "second", END_OF_GRACE.minusMillis(1)))
        .isEqualTo(new Renewal.Renewed(session));

    assertThat(isLive(session)).isTrue();
    assertThat(renew("second", "third", END_OF_GRACE)).isEqualTo(new Renewal.Renewed(session));
  }

  @Test
  default void who_comes_again_is_told_the_same_even_if_the_next_token_has_been_used() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));
    assertThat(renew("second", "third", LATER)).isEqualTo(new Renewal.Renewed(session));

    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));
  }

  @Test
  default void another_next_token_is_refused_within_the_grace_and_does_no_harm() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));

    assertThat(renew("first", "other", LATER)).isEqualTo(new Renewal.Refused());

    assertThat(isLive(session)).isTrue();
    assertThat(renew("other", "third", LATER)).isEqualTo(new Renewal.Refused());
  }

  @Test
  default void a_token_that_is_used_again_after_the_grace_ends_its_session() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));

    assertThat(renew("first", "second", END_OF_GRACE)).isEqualTo(new Renewal.Reused(session.id()));

    assertThat(isLive(session)).isFalse();
    assertThat(renew("first", "second", END_OF_GRACE)).isEqualTo(new Renewal.Refused());
    assertThat(renew("second", "third", END_OF_GRACE)).isEqualTo(new Renewal.Refused());
  }

  @Test
  default void a_session_that_was_ended_is_not_renewed_within_the_grace_either() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));
    ports().sessions().end(session.user(), session.id(), LATER);

    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Refused());
  }

  @Test
  default void a_token_that_is_used_again_ends_its_session_even_after_its_time() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Renewed(session));

    assertThat(renew("first", "second", END_OF_TOKEN)).isEqualTo(new Renewal.Reused(session.id()));
    assertThat(isLive(session)).isFalse();
  }

  @Test
  default void an_unknown_token_renews_nothing() {
    aSessionKeptAliveBy("first");

    assertThat(renew("guessed", "second", LATER)).isEqualTo(new Renewal.Refused());
  }

  @Test
  default void a_token_renews_until_just_before_its_time() {
    var session = aSessionKeptAliveBy("first");

    assertThat(renew("first", "second", END_OF_TOKEN.minusMillis(1)))
        .isEqualTo(new Renewal.Renewed(session));
  }

  @Test
  default void a_token_renews_nothing_from_its_time_on_but_does_no_harm() {
    var session = aSessionKeptAliveBy("first");

    assertThat(renew("first", "second", END_OF_TOKEN)).isEqualTo(new Renewal.Refused());
    assertThat(isLive(session)).isTrue();
  }

  @Test
  default void a_session_that_was_ended_is_neither_live_nor_renewed() {
    var session = aSessionKeptAliveBy("first");

    ports().sessions().end(session.user(), session.id(), LATER);

    assertThat(isLive(session)).isFalse();
    assertThat(renew("first", "second", LATER)).isEqualTo(new Renewal.Refused());
  }

  @Test
  default void to_end_a_session_twice_changes_nothing() {
    var session = aSessionKeptAliveBy("first");
    ports().sessions().end(session.user(), session.id(), LATER);

    ports().sessions().end(session.user(), session.id(), LATER.plusSeconds(1));

    assertThat(isLive(session)).isFalse();
  }

  @Test
  default void nobody_ends_the_session_of_another() {
    var session = aSessionKeptAliveBy("first");

    ports().sessions().end(new Given(ports()).aNewUser().id(), session.id(), LATER);

    assertThat(isLive(session)).isTrue();
  }

  @Test
  default void to_end_one_session_leaves_the_others_of_its_user_alone() {
    var given = new Given(ports());
    var user = given.aUser();
    var atHome = new Session(new SessionId(given.anId()), user.id(), Given.NOW);
    var onThePhone = new Session(new SessionId(given.anId()), user.id(), Given.NOW);
    ports().sessions().start(atHome, aToken("home"));
    ports().sessions().start(onThePhone, aToken("phone"));

    ports().sessions().end(user.id(), atHome.id(), LATER);

    assertThat(isLive(atHome)).isFalse();
    assertThat(isLive(onThePhone)).isTrue();
    assertThat(renew("phone", "phone 2", LATER)).isEqualTo(new Renewal.Renewed(onThePhone));
  }

  @Test
  default void to_end_all_sessions_of_a_user_leaves_those_of_others_alone() {
    var given = new Given(ports());
    var user = given.aUser();
    var atHome = new Session(new SessionId(given.anId()), user.id(), Given.NOW);
    var onThePhone = new Session(new SessionId(given.anId()), user.id(), Given.NOW);
    ports().sessions().start(atHome, aToken("home"));
    ports().sessions().start(onThePhone, aToken("phone"));
    var somebodyElses = aSessionKeptAliveBy("first");

    ports().sessions().endAll(user.id(), LATER);

    assertThat(isLive(atHome)).isFalse();
    assertThat(isLive(onThePhone)).isFalse();
    assertThat(renew("phone", "phone 2", LATER)).isEqualTo(new Renewal.Refused());
    assertThat(isLive(somebodyElses)).isTrue();
  }

  @Test
  default void many_callers_with_one_token_at_one_moment_all_go_on_with_the_same_next_one() {
    var session = aSessionKeptAliveBy("first");

    var renewals = Race.of(number -> renew("first", "next", LATER));

    assertThat(renewals).containsOnly(new Renewal.Renewed(session));
    assertThat(isLive(session)).isTrue();
    assertThat(renew("next", "third", LATER)).isEqualTo(new Renewal.Renewed(session));
  }

  @Test
  default void of_many_callers_with_an_old_token_one_ends_the_session_and_none_goes_on() {
    var session = aSessionKeptAliveBy("first");
    assertThat(renew("first", "next", LATER)).isEqualTo(new Renewal.Renewed(session));

    var renewals = Race.of(number -> renew("first", "next", END_OF_GRACE));

    assertThat(renewals).containsOnlyOnce(new Renewal.Reused(session.id()));
    assertThat(renewals).containsOnly(new Renewal.Reused(session.id()), new Renewal.Refused());
    assertThat(isLive(session)).isFalse();
  }

  private Session aSessionKeptAliveBy(String token) {
    var given = new Given(ports());
    var session = new Session(new SessionId(given.anId()), given.aUser().id(), Given.NOW);
    ports().sessions().start(session, aToken(token));
    return session;
  }

  private Renewal renew(String used, String next, Instant now) {
    return ports().sessions().renew(RefreshTokenHash.of(used), aToken(next), now);
  }

  private boolean isLive(Session session) {
    return ports().sessions().isLive(session.user(), session.id());
  }

  private static RefreshToken aToken(String token) {
    return new RefreshToken(RefreshTokenHash.of(token), END_OF_TOKEN);
  }
}
