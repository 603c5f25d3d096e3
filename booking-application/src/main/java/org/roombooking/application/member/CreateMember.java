package org.roombooking.application.member;

import java.time.Clock;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.member.PhoneNumber;

/** A user makes a member, whom they can then book for. */
public final class CreateMember {

  /** What the member is to be. */
  public record Command(
      Caller caller,
      MemberName name,
      Optional<EmailAddress> email,
      Optional<WrittenPhone> phone,
      Optional<ExternalId> externalId) {}

  /** A telephone number as somebody wrote it. See {@link PhoneNumbers#parse}. */
  public record WrittenPhone(String intlCode, String number) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Member member) implements Outcome {}

    /** No telephone has that number. */
    record NoSuchPhone(WrittenPhone phone) implements Outcome {}

    /** The caller has no such external system. */
    record UnknownExternalSystem(ExternalSystemId system) implements Outcome {}

    record ExternalSystemSuspended(ExternalSystemId system) implements Outcome {}

    record ExternalIdTaken(ExternalId externalId) implements Outcome {}
  }

  private final Members members;
  private final PhoneNumbers phoneNumbers;
  private final ChangeRecords records;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public CreateMember(
      Members members,
      PhoneNumbers phoneNumbers,
      ChangeRecords records,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.members = members;
    this.phoneNumbers = phoneNumbers;
    this.records = records;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (command.phone().isEmpty()) {
      return add(command, Optional.empty());
    }
    var written = command.phone().get();
    var phone = phoneNumbers.parse(written.intlCode(), written.number());
    return phone.isEmpty() ? new Outcome.NoSuchPhone(written) : add(command, phone);
  }

  private Outcome add(Command command, Optional<PhoneNumber> phone) {
    var member =
        new Member(
            new MemberId(identifiers.next()),
            command.caller().user(),
            command.name(),
            command.email(),
            phone,
            command.externalId(),
            clock.instant());
    return switch (transactions.call(() -> add(command, member))) {
      case Members.Adding.Added() -> new Outcome.Done(member);
      case Members.Adding.UnknownExternalSystem(ExternalSystemId system) ->
          new Outcome.UnknownExternalSystem(system);
      case Members.Adding.ExternalSystemSuspended(ExternalSystemId system) ->
          new Outcome.ExternalSystemSuspended(system);
      case Members.Adding.ExternalIdTaken(ExternalId externalId) ->
          new Outcome.ExternalIdTaken(externalId);
    };
  }

  private Members.Adding add(Command command, Member member) {
    var adding = members.add(member);
    if (adding instanceof Members.Adding.Added) {
      records.ofAccount(
          command.caller().author(),
          member.user(),
          MemberFacts.subject(member),
          Facts.none(),
          MemberFacts.of(member));
    }
    return adding;
  }
}
