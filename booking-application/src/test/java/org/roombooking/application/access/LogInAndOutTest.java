package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.access.AccountDesk.MALEE;
import static org.roombooking.application.access.AccountDesk.PASSWORD;
import static org.roombooking.application.testing.Given.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.UseCases;
import org.roombooking.domain.access.PasswordHash;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogInAndOutTest {

  private final AccountDesk desk = AccountDesk.open();

  @Nested
  class a_user_who_logs_in {

    @Test
    void is_known_by_the_token_they_get() {
      var user = desk.signUp(MALEE, PASSWORD);

      var tokens = desk.logIn("malee", PASSWORD);

      assertThat(desk.authenticated(tokens)).containsExactly(user.id());
      assertThat(tokens.expiresIn()).isEqualTo(UseCases.LIFETIMES.accessToken());
    }

    @Test
    void may_write_their_name_in_capitals() {
      var user = desk.signUp(MALEE, PASSWORD);

      assertThat(desk.authenticated(desk.logIn("MALEE", PASSWORD))).containsExactly(user.id());
    }

    @Test
    void is_known_until_just_before_the_token_expires() {
      var user = desk.signUp(MALEE, PASSWORD);
      var tokens = desk.logIn("malee", PASSWORD);

      desk.clock().setTo(NOW.plus(UseCases.LIFETIMES.accessToken()).minusSeconds(1));
      assertThat(desk.authenticated(tokens)).containsExactly(user.id());

      desk.clock().advanceBy(Duration.ofSeconds(1));
      assertThat(desk.authenticated(tokens)).isEmpty();
    }

    @Test
    void is_refused_with_a_wrong_password() {
      desk.signUp(MALEE, PASSWORD);

      assertThat(desk.tryToLogIn("malee", "wrong")).isEqualTo(new LogIn.Outcome.BadCredentials());
    }

    @Test
    void is_refused_in_the_same_way_if_nobody_has_the_name() {
      assertThat(desk.tryToLogIn("malee", PASSWORD)).isEqualTo(new LogIn.Outcome.BadCredentials());
      assertThat(desk.tryToLogIn("no name at all", PASSWORD))
          .isEqualTo(new LogIn.Outcome.BadCredentials());
    }

    @Test
    void waits_as_long_if_nobody_has_the_name() {
      var passwords = new PasswordsThatTell();
      var logIn = desk.useCases().logInWith(passwords);

      logIn.handle(new LogIn.Command("malee", PASSWORD));
      logIn.handle(new LogIn.Command("no name at all", PASSWORD));

      assertThat(passwords.told).containsExactly("pretended", "pretended");
    }
  }

  @Nested
  class a_caller_who_logs_out {

    @Test
    void is_not_known_any_more_by_any_token_of_the_session() {
      desk.signUp(MALEE, PASSWORD);
      var first = desk.logIn("malee", PASSWORD);
      var second = desk.refresh(first);

      desk.logOut(second);

      assertThat(desk.authenticated(first)).isEmpty();
      assertThat(desk.authenticated(second)).isEmpty();
      assertThat(desk.tryToRefresh(second)).isEqualTo(new RefreshSession.Outcome.Refused());
    }

    @Test
    void stays_logged_in_elsewhere() {
      var user = desk.signUp(MALEE, PASSWORD);
      var here = desk.logIn("malee", PASSWORD);
      var elsewhere = desk.logIn("malee", PASSWORD);

      desk.logOut(here);

      assertThat(desk.authenticated(elsewhere)).containsExactly(user.id());
      assertThat(desk.authenticated(desk.refresh(elsewhere))).containsExactly(user.id());
    }
  }

  @Test
  void passwords_and_tokens_do_not_show_themselves_in_a_log() {
    desk.signUp(MALEE, PASSWORD);
    var tokens = desk.logIn("malee", PASSWORD);

    assertThat(new RegisterUser.Command(MALEE, PASSWORD)).asString().doesNotContain(PASSWORD);
    assertThat(new LogIn.Command("malee", PASSWORD)).asString().doesNotContain(PASSWORD);
    assertThat(new RefreshSession.Command("secret")).asString().doesNotContain("secret");
    assertThat(tokens)
        .asString()
        .doesNotContain(tokens.accessToken())
        .doesNotContain(tokens.refreshToken());
  }

  /** Passwords that tell what they were asked for. */
  private static final class PasswordsThatTell implements Passwords {

    private final List<String> told = new ArrayList<>();

    @Override
    public Optional<PasswordHash> hash(String password) {
      told.add("hashed");
      return Optional.of(new PasswordHash(password));
    }

    @Override
    public Match match(String password, PasswordHash hash) {
      told.add("matched");
      return Match.RIGHT;
    }

    @Override
    public Match pretendToMatch(String password) {
      told.add("pretended");
      return Match.WRONG;
    }
  }
}
