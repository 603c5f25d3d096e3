package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.access.AccountDesk.MALEE;
import static org.roombooking.application.access.AccountDesk.PASSWORD;
import static org.roombooking.application.testing.Given.NOW;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;

/** Somebody signs up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterUserTest {

  private final AccountDesk desk = AccountDesk.open();

  @Test
  void is_kept_with_a_hash_in_place_of_the_password() {
    var user = desk.signUp(MALEE, PASSWORD);

    assertThat(user)
        .isEqualTo(new User(user.id(), MALEE, new PasswordHash("hash of correct horse"), NOW));
    assertThat(desk.ports().users().find(MALEE)).contains(user);
  }

  @Test
  void is_told_if_the_name_is_taken_and_changes_nothing() {
    var first = desk.signUp(MALEE, PASSWORD);

    assertThat(desk.useCases().registerUser().handle(new RegisterUser.Command(MALEE, "another")))
        .isEqualTo(new RegisterUser.Outcome.UsernameTaken(MALEE));

    assertThat(desk.ports().users().find(MALEE)).contains(first);
  }

  @Test
  void gets_the_name_if_they_are_the_first_of_many_at_one_moment() {
    var outcomes =
        Race.of(number ->
            desk.useCases()
                .registerUser()
                .handle(new RegisterUser.Command(MALEE, PASSWORD + number)));

    assertThat(Race.count(outcomes))
        .containsEntry(RegisterUser.Outcome.Done.class, 1L)
        .containsEntry(RegisterUser.Outcome.UsernameTaken.class, 31L);
  }
}
