package org.roombooking.application.access;

import java.time.Clock;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.audit.Facts;

/** A user names a system of theirs, in whose name members can then be made. */
public final class CreateExternalSystem {

  /**
   * What the external system is to be.
   *
   * @param name 1 to 100 characters
   */
  public record Command(Caller caller, String name) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(ExternalSystem system) implements Outcome {}

    record NameTaken(String name) implements Outcome {}
  }

  private final ExternalSystems systems;
  private final ChangeRecords records;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public CreateExternalSystem(
      ExternalSystems systems,
      ChangeRecords records,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.systems = systems;
    this.records = records;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    var system =
        new ExternalSystem(
            new ExternalSystemId(identifiers.next()),
            command.caller().user(),
            command.name(),
            true,
            clock.instant());
    return transactions.call(() -> add(command, system));
  }

  private Outcome add(Command command, ExternalSystem system) {
    if (!systems.add(system)) {
      return new Outcome.NameTaken(command.name());
    }
    records.ofAccount(
        command.caller().author(),
        system.user(),
        AccountFacts.subject(system),
        Facts.none(),
        AccountFacts.of(system));
    return new Outcome.Done(system);
  }
}
