package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;

/** What every {@link AccessTokens} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AccessTokensContract {

  Instant NOW = Instant.parse("2030-06-01T05:00:00Z");

  Instant EXPIRY = NOW.plusSeconds(60);

  Caller CALLER = new Caller(new UserId(new UUID(1, 2)), new SessionId(new UUID(3, 4)));

  /** The same ones throughout a test. */
  AccessTokens tokens();

  /** Tokens of the same kind that were made with another secret. */
  AccessTokens tokensOfSomebodyElse();

  @Test
  default void a_token_proves_its_caller() {
    var token = tokens().issue(CALLER, NOW, EXPIRY);

    assertThat(tokens().read(token, NOW)).contains(CALLER);
  }

  @Test
  default void each_token_proves_its_own_caller() {
    var other = new Caller(CALLER.user(), new SessionId(new UUID(5, 6)));
    var token = tokens().issue(CALLER, NOW, EXPIRY);
    var otherToken = tokens().issue(other, NOW, EXPIRY);

    assertThat(tokens().read(token, NOW)).contains(CALLER);
    assertThat(tokens().read(otherToken, NOW)).contains(other);
  }

  @Test
  default void a_token_proves_its_caller_until_just_before_it_expires() {
    var token = tokens().issue(CALLER, NOW, EXPIRY);

    assertThat(tokens().read(token, EXPIRY.minusSeconds(1))).contains(CALLER);
  }

  @Test
  default void a_token_proves_nobody_from_the_instant_on_that_it_expires() {
    var token = tokens().issue(CALLER, NOW, EXPIRY);

    assertThat(tokens().read(token, EXPIRY)).isEmpty();
  }

  @Test
  default void a_token_that_somebody_else_made_proves_nobody() {
    var forged = tokensOfSomebodyElse().issue(CALLER, NOW, EXPIRY);

    assertThat(tokens().read(forged, NOW)).isEmpty();
  }

  @Test
  default void a_token_with_one_letter_changed_proves_nobody() {
    var token = tokens().issue(CALLER, NOW, EXPIRY);

    // The last letter of a token in base 64 has bits that do not count.
    for (int position = 0; position < token.length() - 1; position++) {
      var damaged = new StringBuilder(token);
      damaged.setCharAt(position, token.charAt(position) == 'x' ? 'y' : 'x');
      assertThat(tokens().read(damaged.toString(), NOW)).as(damaged.toString()).isEmpty();
    }
  }

  @Test
  default void what_is_no_token_proves_nobody() {
    var token = tokens().issue(CALLER, NOW, EXPIRY);

    assertThat(tokens().read("", NOW)).isEmpty();
    assertThat(tokens().read("..", NOW)).isEmpty();
    assertThat(tokens().read("สวัสดี", NOW)).isEmpty();
    assertThat(tokens().read(token + token, NOW)).isEmpty();
    assertThat(tokens().read(token.substring(0, token.length() / 2), NOW)).isEmpty();
  }
}
