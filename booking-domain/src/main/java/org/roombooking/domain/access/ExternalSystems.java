package org.roombooking.domain.access;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/**
 * All external systems. Lists are ordered by id, the oldest first. Contract: {@code
 * ExternalSystemsContract}.
 */
public interface ExternalSystems {

  /**
   * Adds an external system unless its user has one of that name.
   *
   * @return false if the name is taken; nothing is written then
   */
  boolean add(ExternalSystem system);

  /**
   * Finds an external system that is about to be changed. Whoever else takes it waits until the
   * transaction ends.
   */
  Optional<ExternalSystem> take(UserId user, ExternalSystemId system);

  /** The external systems of a user. */
  Page<ExternalSystem> list(UserId user, PageRequest page);

  /**
   * Suspends or activates an external system, whatever it was before. A suspension waits for those
   * who are about to use the system, and everybody who comes later finds it suspended.
   *
   * @return the system as it is now; empty if the user has no such one
   */
  Optional<ExternalSystem> setActive(UserId user, ExternalSystemId system, boolean active);
}
