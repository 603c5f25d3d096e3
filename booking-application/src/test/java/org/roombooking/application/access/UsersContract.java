package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/** What every {@link Users} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface UsersContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_user_is_found_by_name_as_they_were_added() {
    var user = new Given(ports()).aNewUser();

    assertThat(ports().users().add(user)).isTrue();

    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void nobody_is_found_by_a_name_that_nobody_has() {
    new Given(ports()).aUser();

    assertThat(ports().users().find(new Username("nobody"))).isEmpty();
  }

  @Test
  default void a_name_that_is_taken_stays_with_who_had_it() {
    var given = new Given(ports());
    var user = given.aUser();

    assertThat(ports().users().add(named(user.username(), given.aNewUser()))).isFalse();

    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void work_can_go_on_after_a_name_was_found_to_be_taken() {
    var given = new Given(ports());
    var user = given.aUser();
    var other = given.aNewUser();

    var added =
        ports()
            .transactions()
            .call(() -> {
              boolean twice = ports().users().add(named(user.username(), other));
              return Stream.of(twice, ports().users().add(other)).toList();
            });

    assertThat(added).containsExactly(false, true);
    assertThat(ports().users().find(other.username())).contains(other);
  }

  @Test
  default void of_many_who_sign_up_with_one_name_exactly_one_gets_it() {
    var given = new Given(ports());
    var name = new Username("somchai");
    var users = Stream.generate(given::aNewUser).limit(Race.CALLERS).toList();

    var added = Race.of(number -> ports().users().add(named(name, users.get(number))));

    assertThat(added).containsOnlyOnce(true);
    UserId winner = users.get(added.indexOf(true)).id();
    assertThat(ports().users().find(name)).map(User::id).contains(winner);
  }

  private static User named(Username name, User user) {
    return new User(user.id(), name, user.password(), user.createdAt());
  }
}
