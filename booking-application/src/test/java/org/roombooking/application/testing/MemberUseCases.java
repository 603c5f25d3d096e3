package org.roombooking.application.testing;

import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.application.access.ReadExternalSystems;
import org.roombooking.application.access.SetExternalSystemActive;
import org.roombooking.application.member.CreateMember;
import org.roombooking.application.member.FewPhoneNumbers;
import org.roombooking.application.member.PhoneNumbers;
import org.roombooking.application.member.ReadMembers;

/** Members and the external systems they come from. */
interface MemberUseCases extends SharedParts {

  default CreateMember createMember() {
    return createMemberWith(new FewPhoneNumbers());
  }

  default CreateMember createMemberWith(PhoneNumbers phoneNumbers) {
    return new CreateMember(
        ports().members(),
        phoneNumbers,
        records(),
        ports().transactions(),
        ports().identifiers(),
        clock());
  }

  default ReadMembers readMembers() {
    return new ReadMembers(ports().members());
  }

  default CreateExternalSystem createExternalSystem() {
    return new CreateExternalSystem(
        ports().externalSystems(),
        records(),
        ports().transactions(),
        ports().identifiers(),
        clock());
  }

  default SetExternalSystemActive setExternalSystemActive() {
    return new SetExternalSystemActive(
        ports().externalSystems(), records(), ports().transactions());
  }

  default ReadExternalSystems readExternalSystems() {
    return new ReadExternalSystems(ports().externalSystems());
  }
}
