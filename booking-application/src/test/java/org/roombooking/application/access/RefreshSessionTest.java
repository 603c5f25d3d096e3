package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.access.AccountDesk.MALEE;
import static org.roombooking.application.access.AccountDesk.PASSWORD;
import static org.roombooking.application.testing.Given.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.UseCases;
import org.roombooking.domain.access.RefreshToken;

/** A session goes on by its refresh tokens, or ends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefreshSessionTest {

  private final AccountDesk desk = AccountDesk.open();

  @Test
  void goes_on_with_new_tokens() {
    var user = desk.signUp(MALEE, PASSWORD);
    var first = desk.logIn("malee", PASSWORD);

    var second = desk.refresh(first);
    var third = desk.refresh(second);

    assertThat(desk.authenticated(third)).containsExactly(user.id());
    assertThat(List.of(first.refreshToken(), second.refreshToken(), third.refreshToken()))
        .doesNotHaveDuplicates();
  }

  @Test
  void goes_on_with_the_same_token_where_the_answer_was_lost() {
    var user = desk.signUp(MALEE, PASSWORD);
    var first = desk.logIn("malee", PASSWORD);
    var second = desk.refresh(first);
    desk.clock().advanceBy(RefreshToken.GRACE.minusMillis(1));

    var again = desk.refresh(first);

    assertThat(again.refreshToken()).isEqualTo(second.refreshToken());
    assertThat(desk.authenticated(desk.refresh(again))).containsExactly(user.id());
  }

  @Test
  void ends_when_a_token_is_used_again_later() {
    desk.signUp(MALEE, PASSWORD);
    var first = desk.logIn("malee", PASSWORD);
    var second = desk.refresh(first);
    desk.clock().advanceBy(RefreshToken.GRACE);

    assertThat(desk.tryToRefresh(first)).isEqualTo(new RefreshSession.Outcome.Refused());

    assertThat(desk.authenticated(first)).isEmpty();
    assertThat(desk.authenticated(second)).isEmpty();
    assertThat(desk.tryToRefresh(second)).isEqualTo(new RefreshSession.Outcome.Refused());
  }

  @Test
  void goes_on_for_many_who_use_one_token_at_one_moment() {
    var user = desk.signUp(MALEE, PASSWORD);
    var tokens = desk.logIn("malee", PASSWORD);

    var outcomes = Race.of(number -> desk.tryToRefresh(tokens));

    assertThat(Race.count(outcomes))
        .containsExactly(Map.entry(RefreshSession.Outcome.Done.class, 32L));
    assertThat(desk.authenticated(tokens)).containsExactly(user.id());
  }

  @Test
  void is_refused_from_the_moment_on_that_the_token_expires() {
    desk.signUp(MALEE, PASSWORD);
    var tokens = desk.logIn("malee", PASSWORD);

    desk.clock().setTo(NOW.plus(UseCases.LIFETIMES.refreshToken()));
    assertThat(desk.tryToRefresh(tokens)).isEqualTo(new RefreshSession.Outcome.Refused());

    desk.clock().setTo(NOW.plus(UseCases.LIFETIMES.refreshToken()).minusSeconds(1));
    assertThat(desk.authenticated(desk.refresh(tokens))).hasSize(1);
  }

  @Test
  void is_refused_with_a_token_that_was_never_given_out() {
    assertThat(desk.useCases().refreshSession().handle(new RefreshSession.Command("guessed")))
        .isEqualTo(new RefreshSession.Outcome.Refused());
  }
}
