package org.roombooking.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefreshTokenHashTest {

  @Test
  void a_token_is_known_again_by_its_sha_256() {
    // The example of FIPS 180.
    assertThat(RefreshTokenHash.of("abc"))
        .isEqualTo(
            new RefreshTokenHash(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @Test
  void of_a_password_hash_a_log_shows_that_there_is_one() {
    assertThat(new PasswordHash("secret")).hasToString("PasswordHash[***]");
  }
}
