package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.application.access.ReadExternalSystems;
import org.roombooking.application.access.SetExternalSystemActive;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.member.CreateMember;
import org.roombooking.application.member.PhoneNumbers;
import org.roombooking.application.member.ReadMembers;

/** Whom a user books for, and in the name of which system. */
public record MemberUseCases(
    CreateExternalSystem createExternalSystem,
    SetExternalSystemActive setExternalSystemActive,
    ReadExternalSystems readExternalSystems,
    CreateMember createMember,
    ReadMembers readMembers) {

  public static MemberUseCases over(
      Ports ports, PhoneNumbers phoneNumbers, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var systems = ports.externalSystems();
    var records = Recording.over(ports, identifiers, clock).records();
    return new MemberUseCases(
        new CreateExternalSystem(systems, records, transactions, identifiers, clock),
        new SetExternalSystemActive(systems, records, transactions),
        new ReadExternalSystems(systems),
        new CreateMember(ports.members(), phoneNumbers, records, transactions, identifiers, clock),
        new ReadMembers(ports.members()));
  }
}
