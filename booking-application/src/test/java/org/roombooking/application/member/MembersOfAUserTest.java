package org.roombooking.application.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.PhoneNumber;
import org.roombooking.domain.page.PageRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersOfAUserTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
  private static final MemberName JOHN_DOE = new MemberName("John", Optional.of("Doe"));

  private final House house = House.inBangkok();
  private final Caller caller = house.aCaller();
  private final ExternalSystem system = house.given().aSystemOf(caller.user());
  private final ExternalId externalId = new ExternalId(system.id(), "ext-001");

  private CreateMember.Outcome create(
      Optional<CreateMember.WrittenPhone> phone, Optional<ExternalId> externalIdentity) {
    return house
        .useCases()
        .createMember()
        .handle(
            new CreateMember.Command(
                caller,
                JOHN_DOE,
                Optional.of(new EmailAddress("john@example.com")),
                phone,
                externalIdentity));
  }

  private CreateMember.Outcome create(ExternalId externalIdentity) {
    return create(Optional.empty(), Optional.of(externalIdentity));
  }

  private static Member made(CreateMember.Outcome outcome) {
    return ((CreateMember.Outcome.Done) outcome).member();
  }

  private Iterable<Member> all() {
    return house.useCases().readMembers().of(caller, Optional.empty(), FIRST_PAGE).items();
  }

  @Test
  void a_new_one_can_be_dialled_from_anywhere() {
    var written = new CreateMember.WrittenPhone("66", "0812345678");

    var member = made(create(Optional.of(written), Optional.of(externalId)));

    assertThat(member)
        .isEqualTo(
            new Member(
                member.id(),
                caller.user(),
                JOHN_DOE,
                Optional.of(new EmailAddress("john@example.com")),
                Optional.of(new PhoneNumber("66", "0812345678", "+66812345678")),
                Optional.of(externalId),
                Given.NOW));
    assertThat(house.useCases().readMembers().one(caller, member.id())).contains(member);
    assertThat(all()).containsExactly(member);
  }

  @Test
  void a_number_that_no_telephone_has_is_refused() {
    var written = new CreateMember.WrittenPhone("66", "1");

    assertThat(create(Optional.of(written), Optional.empty()))
        .isEqualTo(new CreateMember.Outcome.NoSuchPhone(written));

    assertThat(all()).isEmpty();
  }

  @Test
  void nobody_is_called_the_same_twice_by_one_system() {
    made(create(externalId));

    assertThat(create(externalId)).isEqualTo(new CreateMember.Outcome.ExternalIdTaken(externalId));
  }

  @Test
  void nobody_is_made_in_the_name_of_a_system_that_is_not_the_caller_s() {
    var others = house.given().aSystemOf(house.owner().user());
    var unknown = new ExternalSystemId(house.given().anId());

    assertThat(create(new ExternalId(others.id(), "1")))
        .isEqualTo(new CreateMember.Outcome.UnknownExternalSystem(others.id()));
    assertThat(create(new ExternalId(unknown, "1")))
        .isEqualTo(new CreateMember.Outcome.UnknownExternalSystem(unknown));
  }

  @Test
  void nobody_is_made_in_the_name_of_a_suspended_system() {
    assertThat(house.ports().externalSystems().setActive(caller.user(), system.id(), false))
        .isPresent();

    assertThat(create(externalId))
        .isEqualTo(new CreateMember.Outcome.ExternalSystemSuspended(system.id()));
    assertThat(all()).isEmpty();
  }

  @Test
  void another_user_s_is_as_if_it_were_not_there() {
    var member = made(create(externalId));

    assertThat(house.useCases().readMembers().one(house.owner(), member.id())).isEmpty();
    assertThat(
            house
                .useCases()
                .readMembers()
                .of(house.owner(), Optional.of(system.id()), FIRST_PAGE)
                .items())
        .isEmpty();
  }
}
