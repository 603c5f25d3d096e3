package org.roombooking.application.simulation;

import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.application.access.Caller;

/**
 * Something that is about to happen, with everything that chance decides about it decided.
 *
 * @param caller who does it; nobody where it happens by itself
 * @param what in words
 * @param outcome does it, and tells what became of it
 */
record Attempt(Optional<Caller> caller, String what, Supplier<Object> outcome) {

  static Attempt by(Caller caller, String what, Supplier<Object> outcome) {
    return new Attempt(Optional.of(caller), what, outcome);
  }

  static Attempt byItself(String what, Supplier<Object> outcome) {
    return new Attempt(Optional.empty(), what, outcome);
  }
}
