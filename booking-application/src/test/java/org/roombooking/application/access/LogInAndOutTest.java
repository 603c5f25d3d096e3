package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.SettableClock;
import org.roombooking.application.testing.UseCases;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogInAndOutTest {

  private static final Username MALEE = new Username("malee");
  private static final String PASSWORD = "correct horse";

  private final SettableClock clock = new SettableClock(NOW);
  private final Ports ports = InMemoryPorts.create();
  private final UseCases useCases = new UseCases(ports, clock);

  @Nested
  class somebody_who_signs_up {

    @Test
    void is_kept_with_a_hash_in_place_of_the_password() {
      var user = signUp(MALEE, PASSWORD);

      assertThat(user)
          .isEqualTo(new User(user.id(), MALEE, new PasswordHash("hash of correct horse"), NOW));
      assertThat(ports.users().find(MALEE)).contains(user);
    }

    @Test
    void is_told_if_the_name_is_taken_and_changes_nothing() {
      var first = signUp(MALEE, PASSWORD);

      assertThat(useCases.registerUser().handle(new RegisterUser.Command(MALEE, "another")))
          .isEqualTo(new RegisterUser.Outcome.UsernameTaken(MALEE));

      assertThat(ports.users().find(MALEE)).contains(first);
    }

    @Test
    void gets_the_name_if_they_are_the_first_of_many_at_one_moment() {
      var outcomes =
          Race.of(number ->
              useCases.registerUser().handle(new RegisterUser.Command(MALEE, PASSWORD + number)));

      assertThat(Race.count(outcomes))
          .containsEntry(RegisterUser.Outcome.Done.class, 1L)
          .containsEntry(RegisterUser.Outcome.UsernameTaken.class, 31L);
    }
  }

  @Nested
  class a_user_who_logs_in {

    @Test
    void is_known_by_the_token_they_get() {
      var user = signUp(MALEE, PASSWORD);

      var tokens = logIn("malee", PASSWORD);

      assertThat(authenticated(tokens)).containsExactly(user.id());
      assertThat(tokens.expiresIn()).isEqualTo(UseCases.LIFETIMES.accessToken());
    }

    @Test
    void may_write_their_name_in_capitals() {
      var user = signUp(MALEE, PASSWORD);

      assertThat(authenticated(logIn("MALEE", PASSWORD))).containsExactly(user.id());
    }

    @Test
    void is_known_until_just_before_the_token_expires() {
      var user = signUp(MALEE, PASSWORD);
      var tokens = logIn("malee", PASSWORD);

      clock.setTo(NOW.plus(UseCases.LIFETIMES.accessToken()).minusSeconds(1));
      assertThat(authenticated(tokens)).containsExactly(user.id());

      clock.advanceBy(Duration.ofSeconds(1));
      assertThat(authenticated(tokens)).isEmpty();
    }

    @Test
    void is_refused_with_a_wrong_password() {
      signUp(MALEE, PASSWORD);

      assertThat(tryToLogIn("malee", "wrong")).isEqualTo(new LogIn.Outcome.BadCredentials());
    }

    @Test
    void is_refused_in_the_same_way_if_nobody_has_the_name() {
      assertThat(tryToLogIn("malee", PASSWORD)).isEqualTo(new LogIn.Outcome.BadCredentials());
      assertThat(tryToLogIn("no name at all", PASSWORD))
          .isEqualTo(new LogIn.Outcome.BadCredentials());
    }

    @Test
    void waits_as_long_if_nobody_has_the_name() {
      var passwords = new PasswordsThatTell();
      var logIn = useCases.logInWith(passwords);

      logIn.handle(new LogIn.Command("malee", PASSWORD));
      logIn.handle(new LogIn.Command("no name at all", PASSWORD));

      assertThat(passwords.told).containsExactly("pretended", "pretended");
    }
  }

  @Nested
  class a_session_that_is_refreshed {

    @Test
    void goes_on_with_new_tokens() {
      var user = signUp(MALEE, PASSWORD);
      var first = logIn("malee", PASSWORD);

      var second = refresh(first);
      var third = refresh(second);

      assertThat(authenticated(third)).containsExactly(user.id());
      assertThat(List.of(first.refreshToken(), second.refreshToken(), third.refreshToken()))
          .doesNotHaveDuplicates();
    }

    @Test
    void goes_on_with_the_same_token_where_the_answer_was_lost() {
      var user = signUp(MALEE, PASSWORD);
      var first = logIn("malee", PASSWORD);
      var second = refresh(first);
      clock.advanceBy(RefreshToken.GRACE.minusMillis(1));

      var again = refresh(first);

      assertThat(again.refreshToken()).isEqualTo(second.refreshToken());
      assertThat(authenticated(refresh(again))).containsExactly(user.id());
    }

    @Test
    void ends_when_a_token_is_used_again_later() {
      signUp(MALEE, PASSWORD);
      var first = logIn("malee", PASSWORD);
      var second = refresh(first);
      clock.advanceBy(RefreshToken.GRACE);

      assertThat(tryToRefresh(first)).isEqualTo(new RefreshSession.Outcome.Refused());

      assertThat(authenticated(first)).isEmpty();
      assertThat(authenticated(second)).isEmpty();
      assertThat(tryToRefresh(second)).isEqualTo(new RefreshSession.Outcome.Refused());
    }

    @Test
    void goes_on_for_many_who_use_one_token_at_one_moment() {
      var user = signUp(MALEE, PASSWORD);
      var tokens = logIn("malee", PASSWORD);

      var outcomes = Race.of(number -> tryToRefresh(tokens));

      assertThat(Race.count(outcomes))
          .containsExactly(Map.entry(RefreshSession.Outcome.Done.class, 32L));
      assertThat(authenticated(tokens)).containsExactly(user.id());
    }

    @Test
    void is_refused_from_the_moment_on_that_the_token_expires() {
      signUp(MALEE, PASSWORD);
      var tokens = logIn("malee", PASSWORD);

      clock.setTo(NOW.plus(UseCases.LIFETIMES.refreshToken()));
      assertThat(tryToRefresh(tokens)).isEqualTo(new RefreshSession.Outcome.Refused());

      clock.setTo(NOW.plus(UseCases.LIFETIMES.refreshToken()).minusSeconds(1));
      assertThat(authenticated(refresh(tokens))).hasSize(1);
    }

    @Test
    void is_refused_with_a_token_that_was_never_given_out() {
      assertThat(useCases.refreshSession().handle(new RefreshSession.Command("guessed")))
          .isEqualTo(new RefreshSession.Outcome.Refused());
    }
  }

  @Nested
  class a_caller_who_logs_out {

    @Test
    void is_not_known_any_more_by_any_token_of_the_session() {
      signUp(MALEE, PASSWORD);
      var first = logIn("malee", PASSWORD);
      var second = refresh(first);

      logOut(second);

      assertThat(authenticated(first)).isEmpty();
      assertThat(authenticated(second)).isEmpty();
      assertThat(tryToRefresh(second)).isEqualTo(new RefreshSession.Outcome.Refused());
    }

    @Test
    void stays_logged_in_elsewhere() {
      var user = signUp(MALEE, PASSWORD);
      var here = logIn("malee", PASSWORD);
      var elsewhere = logIn("malee", PASSWORD);

      logOut(here);

      assertThat(authenticated(elsewhere)).containsExactly(user.id());
      assertThat(authenticated(refresh(elsewhere))).containsExactly(user.id());
    }
  }

  @Test
  void passwords_and_tokens_do_not_show_themselves_in_a_log() {
    signUp(MALEE, PASSWORD);
    var tokens = logIn("malee", PASSWORD);

    assertThat(new RegisterUser.Command(MALEE, PASSWORD)).asString().doesNotContain(PASSWORD);
    assertThat(new LogIn.Command("malee", PASSWORD)).asString().doesNotContain(PASSWORD);
    assertThat(new RefreshSession.Command("secret")).asString().doesNotContain("secret");
    assertThat(tokens)
        .asString()
        .doesNotContain(tokens.accessToken())
        .doesNotContain(tokens.refreshToken());
  }

  private User signUp(Username username, String password) {
    var outcome = useCases.registerUser().handle(new RegisterUser.Command(username, password));
    return switch (outcome) {
      case RegisterUser.Outcome.Done(User user) -> user;
      case RegisterUser.Outcome.UsernameTaken taken -> throw new AssertionError(taken);
      case RegisterUser.Outcome.WeakPassword weak -> throw new AssertionError(weak);
      case RegisterUser.Outcome.Busy busy -> throw new AssertionError(busy);
    };
  }

  private LogIn.Outcome tryToLogIn(String username, String password) {
    return useCases.logIn().handle(new LogIn.Command(username, password));
  }

  private TokenPair logIn(String username, String password) {
    return switch (tryToLogIn(username, password)) {
      case LogIn.Outcome.Done(TokenPair tokens) -> tokens;
      case LogIn.Outcome.BadCredentials refused -> throw new AssertionError(refused);
      case LogIn.Outcome.TooManyAttempts refused -> throw new AssertionError(refused);
      case LogIn.Outcome.Busy busy -> throw new AssertionError(busy);
    };
  }

  private RefreshSession.Outcome tryToRefresh(TokenPair tokens) {
    return useCases.refreshSession().handle(new RefreshSession.Command(tokens.refreshToken()));
  }

  private TokenPair refresh(TokenPair tokens) {
    return switch (tryToRefresh(tokens)) {
      case RefreshSession.Outcome.Done(TokenPair next) -> next;
      case RefreshSession.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  private void logOut(TokenPair tokens) {
    var caller = useCases.authenticateCaller().handle(tokens.accessToken()).orElseThrow();
    useCases.logOut().handle(new LogOut.Command(caller));
  }

  private List<UserId> authenticated(TokenPair tokens) {
    return useCases.authenticateCaller().handle(tokens.accessToken()).map(Caller::user).stream()
        .toList();
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
