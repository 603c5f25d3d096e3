package org.roombooking.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Passwords;
import org.roombooking.application.access.PasswordsContract;
import org.roombooking.domain.access.PasswordHash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Argon2PasswordsTest implements PasswordsContract {

  private static final int CALLERS = 200;
  private static final int MOST_WAITING = 32;

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
    assertThat(PASSWORDS.hash("anything").orElseThrow().value())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void a_hash_made_elsewhere_is_understood() {
    var hash =
        new PasswordHash(
            "$argon2id$v=19$m=19456,t=2,p=1$Z74yHAN52oKxWhio+oaFSQ"
                + "$9l9zNVeRsbj0xaJTFuzJejB0Sxf3ltgnoTbwF2TW7GE");

    assertThat(PASSWORDS.match("anything", hash)).isEqualTo(Passwords.Match.RIGHT);
    assertThat(PASSWORDS.match("anythıng", hash)).isEqualTo(Passwords.Match.WRONG);
  }

  @Test
  void a_hash_does_not_show_itself() {
    assertThat(PASSWORDS.hash("anything").orElseThrow().toString()).isEqualTo("PasswordHash[***]");
  }

  @Test
  void letters_of_any_alphabet_count() {
    var hash = PASSWORDS.hash("รหัสผ่านของฉัน").orElseThrow();

    assertThat(PASSWORDS.match("รหัสผ่านของฉัน", hash)).isEqualTo(Passwords.Match.RIGHT);
    assertThat(PASSWORDS.match("รหัสผ่านของเธอ", hash)).isEqualTo(Passwords.Match.WRONG);
  }

  @Test
  void a_flood_is_turned_away_but_for_those_who_wait_their_turn() throws Exception {
    var ready = new CountDownLatch(CALLERS);
    Callable<Boolean> caller =
        () -> {
          ready.countDown();
          ready.await();
          return PASSWORDS.hash("anything").isPresent();
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var hashes = threads.invokeAll(Collections.nCopies(CALLERS, caller));

      long hashed = hashes.stream().filter(Future::resultNow).count();
      assertThat(hashed).isGreaterThanOrEqualTo(MOST_WAITING).isLessThan(CALLERS);
    }
  }
}
