package org.roombooking.domain.access;

import java.util.Optional;

/** All users. Contract: {@code UsersContract}. */
public interface Users {

  /**
   * Adds a user unless the username is taken, whoever else tries at the same moment.
   *
   * @return false if the username is taken; nothing is written then
   */
  boolean add(User user);

  Optional<User> find(Username username);
}
