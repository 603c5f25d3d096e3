package org.roombooking.application.simulation;

import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.UserId;

/** Something broken in a store, which the simulation should find. */
@FunctionalInterface
interface Fault {

  /**
   * Plants it.
   *
   * @param atWork the user in whose name the store is used at this moment
   */
  Ports plantIn(Ports ports, Supplier<Optional<UserId>> atWork);

  static Fault none() {
    return (ports, atWork) -> ports;
  }
}
