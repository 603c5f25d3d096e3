package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.RefreshTokens;
import org.roombooking.application.access.RefreshTokensContract;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkedRefreshTokensTest implements RefreshTokensContract {

  private final RefreshTokens tokens = new LinkedRefreshTokens(new byte[] {1, 2, 3});

  @Override
  public RefreshTokens tokens() {
    return tokens;
  }

  @Test
  void another_process_with_the_same_key_goes_on_with_the_same_token() {
    var first = tokens.first();

    assertThat(new LinkedRefreshTokens(new byte[] {1, 2, 3}).after(first))
        .isEqualTo(tokens.after(first));
  }

  @Test
  void who_has_another_key_cannot_tell_what_comes_next() {
    var first = tokens.first();

    assertThat(new LinkedRefreshTokens(new byte[] {3, 2, 1}).after(first))
        .isNotEqualTo(tokens.after(first));
  }

  @Test
  void tokens_are_long_and_need_no_escaping() {
    assertThat(tokens.first()).matches("[A-Za-z0-9_-]{43}");
    assertThat(tokens.after(tokens.first())).matches("[A-Za-z0-9_-]{43}");
  }
}
