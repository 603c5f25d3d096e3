package org.roombooking.application.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.User;

/**
 * What every extends AddedUsers {@link Transactions} must do, together with the other ports of its
 * store.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface TransactionsContract extends AddedUsers {

  @Test
  default void what_the_work_writes_is_kept_when_it_returns() {
    var user = new Given(ports()).aNewUser();

    var added = ports().transactions().call(() -> ports().users().add(user));

    assertThat(added).isTrue();
    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void what_the_work_writes_is_gone_when_it_throws() {
    var user = new Given(ports()).aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() -> ports().transactions().call(() -> addThenThrow(user, broken)))
        .isSameAs(broken);
    assertThat(ports().users().find(user.username())).isEmpty();
  }

  @Test
  default void the_work_sees_what_it_has_written() {
    var user = new Given(ports()).aNewUser();

    var found =
        ports()
            .transactions()
            .call(() -> {
              add(user);
              return ports().users().find(user.username());
            });

    assertThat(found).contains(user);
  }

  @Test
  default void what_a_nested_call_has_written_is_gone_when_the_outer_one_throws() {
    var user = new Given(ports()).aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  ports().transactions().call(() -> ports().users().add(user));
                  throw broken;
                }))
        .isSameAs(broken);
    assertThat(ports().users().find(user.username())).isEmpty();
  }

  @Test
  default void what_the_outer_call_has_written_is_gone_when_a_nested_one_throws() {
    var given = new Given(ports());
    var outer = given.aNewUser();
    var inner = given.aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  add(outer);
                  return ports().transactions().call(() -> addThenThrow(inner, broken));
                }))
        .isSameAs(broken);
    assertThat(ports().users().find(outer.username())).isEmpty();
    assertThat(ports().users().find(inner.username())).isEmpty();
  }

  @Test
  default void work_that_has_to_begin_again_finds_nothing_of_what_it_wrote_before() {
    var user = new Given(ports()).aNewUser();
    var attempts = new AtomicInteger();

    var added =
        ports()
            .transactions()
            .call(() -> {
              boolean isNew = ports().users().add(user);
              if (attempts.incrementAndGet() < 3) {
                throw new Transactions.Restart("not yet");
              }
              return isNew;
            });

    assertThat(added).isTrue();
    assertThat(attempts).hasValue(3);
    assertThat(ports().users().find(user.username())).contains(user);
  }

  @Test
  default void a_nested_call_that_has_to_begin_again_makes_the_outermost_one_begin_again() {
    var outerAttempts = new AtomicInteger();
    var innerAttempts = new AtomicInteger();

    ports()
        .transactions()
        .call(() -> {
          outerAttempts.incrementAndGet();
          return ports()
              .transactions()
              .call(() -> {
                if (innerAttempts.incrementAndGet() < 2) {
                  throw new Transactions.Restart("not yet");
                }
                return true;
              });
        });

    assertThat(outerAttempts).hasValue(2);
    assertThat(innerAttempts).hasValue(2);
  }

  @Test
  default void a_preparation_finds_nothing_of_the_attempt_that_was_given_up() {
    var user = new Given(ports()).aNewUser();
    var prepared = new AtomicInteger();

    ports()
        .transactions()
        .call(() -> {
          add(user);
          if (prepared.get() == 0) {
            throw new Transactions.Restart(
                "unprepared",
                () -> {
                  assertThat(ports().users().find(user.username())).isEmpty();
                  prepared.incrementAndGet();
                });
          }
          return true;
        });

    assertThat(prepared).hasValue(1);
  }

  @Test
  default void what_a_preparation_has_written_is_kept_whatever_becomes_of_the_work() {
    var prepared = new Given(ports()).aNewUser();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  if (ports().users().find(prepared.username()).isEmpty()) {
                    throw new Transactions.Restart("unprepared", () -> add(prepared));
                  }
                  throw broken;
                }))
        .isSameAs(broken);
    assertThat(ports().users().find(prepared.username())).contains(prepared);
  }

  @Test
  default void work_that_begins_again_for_ever_is_given_up() {
    var user = new Given(ports()).aNewUser();

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> addThenThrow(user, new Transactions.Restart("never"))))
        .isInstanceOf(Transactions.TooManyRestarts.class);
    assertThat(ports().users().find(user.username())).isEmpty();
  }

  @Test
  default void whoever_looks_sees_all_that_a_transaction_wrote_or_nothing_of_it() {
    var given = new Given(ports());
    var first = given.aNewUser();
    var second = given.aNewUser();

    var halves =
        Race.of(number -> number == 0 ? addBoth(first, second) : seesTheSecondAlone(first, second));

    assertThat(halves).containsOnly(false);
  }

  private boolean addBoth(User first, User second) {
    return ports()
        .transactions()
        .call(() -> {
          add(first);
          add(second);
          return false;
        });
  }

  // The second is looked for first: what was written before it must be there too.
  private boolean seesTheSecondAlone(User first, User second) {
    return ports().users().find(second.username()).isPresent()
        && ports().users().find(first.username()).isEmpty();
  }
}
