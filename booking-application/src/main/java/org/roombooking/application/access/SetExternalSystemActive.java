package org.roombooking.application.access;

import java.util.Optional;
import org.roombooking.application.audit.ChangeRecords;
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
  private final ChangeRecords records;
  private final Transactions transactions;

  public SetExternalSystemActive(
      ExternalSystems systems, ChangeRecords records, Transactions transactions) {
    this.systems = systems;
    this.records = records;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        systems
            .take(command.caller().user(), command.system())
            .flatMap(before -> set(command, before))
            .<Outcome>map(Outcome.Done::new)
            .orElseGet(() -> new Outcome.UnknownExternalSystem(command.system())));
  }

  private Optional<ExternalSystem> set(Command command, ExternalSystem before) {
    var caller = command.caller();
    var changed = systems.setActive(caller.user(), command.system(), command.active());
    changed.ifPresent(after ->
        records.ofAccount(
            caller.author(),
            caller.user(),
            AccountFacts.subject(after),
            AccountFacts.of(before),
            AccountFacts.of(after)));
    return changed;
  }
}
