package org.roombooking.application.access;

import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.ExternalSystems;

/**
 * A user suspends one of their external systems, or activates it again. Nothing new is made in the
 * name of a suspended one; what was made before stays. What is so already stays so.
 */
public final class SetExternalSystemActive {

  /**
   * Which system, and what it is to be.
   *
   * @param active false to suspend it
   */
  public record Command(Caller caller, ExternalSystemId system, boolean active) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(ExternalSystem system) implements Outcome {}

    record UnknownExternalSystem(ExternalSystemId system) implements Outcome {}
  }

  private final ExternalSystems systems;
  private final Transactions transactions;

  public SetExternalSystemActive(ExternalSystems systems, Transactions transactions) {
    this.systems = systems;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        systems
            .setActive(command.caller().user(), command.system(), command.active())
            .<Outcome>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.UnknownExternalSystem(command.system())));
  }
}
