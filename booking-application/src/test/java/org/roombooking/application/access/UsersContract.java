package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.RefreshToken;
import org.roombooking.domain.access.RefreshTokenHash;
import org.roombooking.domain.access.Session;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/** What every {@link Users} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface UsersContract {

  PasswordHash NEXT = new PasswordHash("next");

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

  @Test
  default void a_user_is_found_by_id() {
    var given = new Given(ports());
    var user = given.aUser();

    assertThat(ports().users().find(user.id())).contains(user);
    assertThat(ports().users().find(given.aNewUser().id())).isEmpty();
  }

  @Test
  default void a_password_is_changed_by_whoever_has_seen_the_one_before() {
    var given = new Given(ports());
    var user = given.aUser();
    var other = given.aUser();

    assertThat(ports().users().changePassword(user.id(), user.password(), NEXT)).isTrue();

    assertThat(ports().users().find(user.username()))
        .contains(new User(user.id(), user.username(), NEXT, user.createdAt()));
    assertThat(ports().users().find(other.id())).contains(other);
    assertThat(ports().users().keepsPassword(user.id(), NEXT)).isTrue();
    assertThat(ports().users().keepsPassword(user.id(), user.password())).isFalse();
  }

  @Test
  default void a_password_stays_where_another_one_was_seen() {
    var user = new Given(ports()).aUser();

    assertThat(ports().users().changePassword(user.id(), new PasswordHash("old"), NEXT)).isFalse();

    assertThat(ports().users().find(user.id())).contains(user);
    assertThat(ports().users().keepsPassword(user.id(), user.password())).isTrue();
  }

  @Test
  default void of_many_who_change_one_password_exactly_one_does() {
    var user = new Given(ports()).aUser();

    var changes =
        Race.of(number ->
            ports()
                .users()
                .changePassword(user.id(), user.password(), new PasswordHash("next " + number)));

    assertThat(changes).containsOnlyOnce(true);
    assertThat(ports().users().find(user.id()).map(User::password))
        .contains(new PasswordHash("next " + changes.indexOf(true)));
  }

  /** Who logs in with the old password is known to the change, or does not get in. */
  @Test
  default void no_session_of_an_old_password_outlives_its_change() {
    var given = new Given(ports());
    var user = given.aUser();
    var ids = Stream.generate(() -> new SessionId(given.anId())).limit(Race.CALLERS).toList();

    var started =
        Race.of(number ->
            ports()
                .transactions()
                .call(() -> number == 0 ? changed(user) : startedIfKept(user, ids.get(number))));

    assertThat(started.getFirst()).isTrue();
    assertThat(ids).noneMatch(session -> ports().sessions().isLive(user.id(), session));
  }

  private boolean changed(User user) {
    boolean changed = ports().users().changePassword(user.id(), user.password(), NEXT);
    ports().sessions().endAll(user.id(), Given.NOW);
    return changed;
  }

  private boolean startedIfKept(User user, SessionId id) {
    boolean kept = ports().users().keepsPassword(user.id(), user.password());
    if (kept) {
      var token = new RefreshToken(RefreshTokenHash.of(id.toString()), Given.NOW.plusSeconds(60));
      ports().sessions().start(new Session(id, user.id(), Given.NOW), token);
    }
    return kept;
  }

  private static User named(Username name, User user) {
    return new User(user.id(), name, user.password(), user.createdAt());
  }
}
