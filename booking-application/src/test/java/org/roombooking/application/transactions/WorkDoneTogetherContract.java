package org.roombooking.application.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.User;

/**
 * What every extends AddedUsers {@link Transactions} must do with work that may share a
 * transaction.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface WorkDoneTogetherContract extends AddedUsers {

  @Test
  default void what_is_done_together_is_kept_when_it_returns() {
    var user = new Given(ports()).aNewUser();

    var added = ports().transactions().callTogether(() -> ports().users().add(user));

    assertThat(added).isTrue();
    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void what_is_done_together_is_gone_when_it_throws() {
    var user = new Given(ports()).aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() -> ports().transactions().callTogether(() -> addThenThrow(user, broken)))
        .isSameAs(broken);
    assertThat(ports().users().find(user.username())).isEmpty();
  }

  @Test
  default void what_is_done_together_within_a_transaction_is_part_of_it() {
    var given = new Given(ports());
    var outer = given.aNewUser();
    var inner = given.aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  add(outer);
                  ports()
                      .transactions()
                      .callTogether(() -> {
                        assertThat(ports().users().find(outer.username())).contains(outer);
                        return ports().users().add(inner);
                      });
                  throw broken;
                }))
        .isSameAs(broken);
    assertThat(ports().users().find(outer.username())).isEmpty();
    assertThat(ports().users().find(inner.username())).isEmpty();
  }

  @Test
  default void what_is_done_together_begins_again_from_nothing_after_its_preparation() {
    var given = new Given(ports());
    var prepared = given.aNewUser();
    var user = given.aNewUser();

    var added =
        ports()
            .transactions()
            .callTogether(() -> {
              boolean isNew = ports().users().add(user);
              if (ports().users().find(prepared.username()).isEmpty()) {
                throw new Transactions.Restart("unprepared", () -> add(prepared));
              }
              return isNew;
            });

    assertThat(added).isTrue();
    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void each_of_many_who_do_something_together_is_told_their_own_and_all_is_kept() {
    var users = users();

    var names =
        Race.of(number ->
            ports()
                .transactions()
                .callTogether(() -> {
                  add(users.get(number));
                  return users.get(number).username();
                }));

    assertThat(names).isEqualTo(users.stream().map(User::username).toList());
    assertThat(users)
        .allSatisfy(user -> assertThat(ports().users().find(user.username())).contains(user));
  }

  @Test
  default void of_many_who_do_something_together_only_what_the_one_did_who_threw_is_gone() {
    var users = users();
    var broken = new IllegalStateException("broken");

    var thrown = Race.of(number -> addTogetherButFor(7, number, users.get(number), broken));

    assertThat(thrown.get(7)).containsSame(broken);
    assertThat(thrown.stream().flatMap(Optional::stream)).hasSize(1);
    assertThat(
            users.stream().filter(user -> ports().users().find(user.username()).isEmpty()).toList())
        .containsExactly(users.get(7));
  }

  private Optional<RuntimeException> addTogetherButFor(
      int unlucky, int number, User user, RuntimeException broken) {
    try {
      return ports()
          .transactions()
          .callTogether(() -> {
            add(user);
            if (number == unlucky) {
              throw broken;
            }
            return Optional.empty();
          });
    } catch (IllegalStateException e) {
      return Optional.of(e);
    }
  }

  private List<User> users() {
    var given = new Given(ports());
    return Stream.generate(given::aNewUser).limit(Race.CALLERS).toList();
  }
}
