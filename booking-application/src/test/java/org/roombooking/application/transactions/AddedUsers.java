package org.roombooking.application.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.User;

/** Users who are added in few words, for the contracts of {@link Transactions}. */
interface AddedUsers {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default void add(User user) {
    assertThat(ports().users().add(user)).isTrue();
  }

  /** Adds a user and ends with this. */
  default boolean addThenThrow(User user, RuntimeException thrown) {
    add(user);
    throw thrown;
  }
}
