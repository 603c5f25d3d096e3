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

  Optional<User> find(UserId id);

  /**
   * Puts a new hash in place of the one that was seen, atomically: of many callers who have seen
   * the same one exactly one is told true.
   *
   * @return false if it is another by now; nothing is written then
   */
  boolean changePassword(UserId id, PasswordHash seen, PasswordHash next);

  /**
   * Whether a user still has the hash that was seen. If so, it does not change before the
   * transaction ends.
   */
  boolean keepsPassword(UserId id, PasswordHash seen);
}
