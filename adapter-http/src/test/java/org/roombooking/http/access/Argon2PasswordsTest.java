package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.PasswordsContract;
import org.roombooking.domain.access.PasswordHash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Argon2PasswordsTest implements PasswordsContract {

  private static final Argon2Passwords PASSWORDS = new Argon2Passwords(1);

  @AfterAll
  static void close() {
    PASSWORDS.close();
  }

  @Override
  public Passwords passwords() {
    return PASSWORDS;
  }

  @Test
  void one_password_has_many_hashes() {
    assertThat(PASSWORDS.hash("the same")).isNotEqualTo(PASSWORDS.hash("the same"));
  }

  @Test
  void a_hash_says_how_strong_it_is() {
    assertThat(PASSWORDS.hash("anything").value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void a_hash_made_elsewhere_is_understood() {
    var hash =
        new PasswordHash(
            "$argon2id$v=19$m=19456,t=2,p=1$Z74yHAN52oKxWhio+oaFSQ"
                + "$9l9zNVeRsbj0xaJTFuzJejB0Sxf3ltgnoTbwF2TW7GE");

    assertThat(PASSWORDS.matches("anything", hash)).isTrue();
    assertThat(PASSWORDS.matches("anythıng", hash)).isFalse();
  }

  @Test
  void a_hash_does_not_show_itself() {
    assertThat(PASSWORDS.hash("anything").toString()).isEqualTo("PasswordHash[***]");
  }

  @Test
  void letters_of_any_alphabet_count() {
    var hash = PASSWORDS.hash("รหัสผ่านของฉัน");

    assertThat(PASSWORDS.matches("รหัสผ่านของฉัน", hash)).isTrue();
    assertThat(PASSWORDS.matches("รหัสผ่านของเธอ", hash)).isFalse();
  }
}
