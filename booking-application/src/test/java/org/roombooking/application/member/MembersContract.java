package org.roombooking.application.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.EmailAddress;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.member.Members.Adding;
import org.roombooking.domain.member.Members.Standing;
import org.roombooking.domain.member.PhoneNumber;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** What every {@link Members} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface MembersContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 50);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private Adding add(Member member) {
    return ports().members().add(member);
  }

  private void suspend(ExternalSystem system) {
    assertThat(ports().externalSystems().setActive(system.user(), system.id(), false)).isPresent();
  }

  private List<Member> allOf(ExternalSystem system) {
    return ports().members().list(system.user(), Optional.of(system.id()), FIRST_PAGE).items();
  }

  @Test
  default void a_member_of_whom_everything_is_told_is_found_as_it_was_added() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var member =
        new Member(
            new MemberId(given.anId()),
            system.user(),
            new MemberName("สมชาย", Optional.of("x".repeat(100))),
            Optional.of(new EmailAddress("somchai@example.com")),
            Optional.of(new PhoneNumber("66", "081-234 5678", "+66812345678")),
            Optional.of(new ExternalId(system.id(), "ext-001")),
            Given.NOW);

    assertThat(add(member)).isEqualTo(new Adding.Added());

    assertThat(ports().members().find(member.user(), member.id())).contains(member);
  }

  @Test
  default void a_member_of_whom_nothing_but_a_name_is_told_is_found_as_it_was_added() {
    var given = new Given(ports());
    var member = given.aNewMemberOf(given.aUser().id());

    assertThat(add(member)).isEqualTo(new Adding.Added());

    assertThat(ports().members().find(member.user(), member.id())).contains(member);
  }

  @Test
  default void a_member_is_found_by_their_own_user_alone() {
    var given = new Given(ports());
    var member = given.aMemberOf(given.aUser().id());

    assertThat(ports().members().find(given.aUser().id(), member.id())).isEmpty();
    assertThat(ports().members().find(member.user(), new MemberId(given.anId()))).isEmpty();
  }

  @Test
  default void members_are_listed_the_oldest_first_those_of_one_system_or_all() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var other = given.aSystemOf(system.user());
    var members =
        List.of(
            given.aNewMemberOf(system, "1"),
            given.aNewMemberOf(system.user()),
            given.aNewMemberOf(other, "1"),
            given.aNewMemberOf(system, "2"));
    members.reversed().forEach(member -> assertThat(add(member)).isEqualTo(new Adding.Added()));
    given.aMemberOf(given.aUser().id());
    var second = new PageRequest(2, 3);

    assertThat(ports().members().list(system.user(), Optional.empty(), FIRST_PAGE))
        .isEqualTo(new Page<>(members, 4, FIRST_PAGE));
    assertThat(ports().members().list(system.user(), Optional.empty(), second))
        .isEqualTo(new Page<>(members.subList(3, 4), 4, second));
    assertThat(ports().members().list(system.user(), Optional.of(system.id()), FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(members.getFirst(), members.getLast()), 2, FIRST_PAGE));
    assertThat(ports().members().list(given.aUser().id(), Optional.of(system.id()), FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(), 0, FIRST_PAGE));
  }

  @Test
  default void an_external_system_has_to_be_the_user_s_own() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var stranger = given.aUser().id();
    var unknown = new ExternalSystemId(given.anId());

    assertThat(add(given.aNewMemberOf(stranger, new ExternalId(system.id(), "1"))))
        .isEqualTo(new Adding.UnknownExternalSystem(system.id()));
    assertThat(add(given.aNewMemberOf(stranger, new ExternalId(unknown, "1"))))
        .isEqualTo(new Adding.UnknownExternalSystem(unknown));

    assertThat(ports().members().list(stranger, Optional.empty(), FIRST_PAGE).items()).isEmpty();
  }

  @Test
  default void nobody_is_added_in_the_name_of_a_suspended_system_and_who_was_stays() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var before = given.aNewMemberOf(system, "1");
    assertThat(add(before)).isEqualTo(new Adding.Added());
    suspend(system);

    assertThat(add(given.aNewMemberOf(system, "2")))
        .isEqualTo(new Adding.ExternalSystemSuspended(system.id()));
    // That it is suspended is told first.
    assertThat(add(given.aNewMemberOf(system, "1")))
        .isEqualTo(new Adding.ExternalSystemSuspended(system.id()));
    assertThat(allOf(system)).containsExactly(before);
    given.aMemberOf(system.user());

    assertThat(ports().externalSystems().setActive(system.user(), system.id(), true)).isPresent();
    assertThat(add(given.aNewMemberOf(system, "2"))).isEqualTo(new Adding.Added());
  }

  @Test
  default void an_external_id_is_taken_once_in_its_system() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var member = given.aNewMemberOf(system, "ext-001");
    assertThat(add(member)).isEqualTo(new Adding.Added());

    assertThat(add(given.aNewMemberOf(system, "ext-001")))
        .isEqualTo(new Adding.ExternalIdTaken(new ExternalId(system.id(), "ext-001")));

    assertThat(allOf(system)).containsExactly(member);
    assertThat(add(given.aNewMemberOf(system, "EXT-001"))).isEqualTo(new Adding.Added());
    assertThat(add(given.aNewMemberOf(given.aSystemOf(system.user()), "ext-001")))
        .isEqualTo(new Adding.Added());
  }

  @Test
  default void who_may_act_in_a_member_s_name() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var alone = given.aMemberOf(system.user());
    var member = given.aNewMemberOf(system, "1");
    assertThat(add(member)).isEqualTo(new Adding.Added());

    assertThat(ports().members().standing(system.user(), alone.id()))
        .isEqualTo(new Standing.Good());
    assertThat(ports().members().standing(system.user(), member.id()))
        .isEqualTo(new Standing.Good());
    assertThat(ports().members().standing(given.aUser().id(), member.id()))
        .isEqualTo(new Standing.Unknown());

    suspend(system);
    assertThat(ports().members().standing(system.user(), member.id()))
        .isEqualTo(new Standing.Suspended(system.id()));
    assertThat(ports().members().standing(system.user(), alone.id()))
        .isEqualTo(new Standing.Good());
  }

  @Test
  default void of_many_who_add_one_external_id_exactly_one_does() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var members =
        Stream.generate(() -> given.aNewMemberOf(system, "1")).limit(Race.CALLERS).toList();

    var outcomes = Race.of(caller -> add(members.get(caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(allOf(system)).containsExactly(members.get(outcomes.indexOf(new Adding.Added())));
  }

  @Test
  default void nobody_is_added_once_a_system_is_known_to_be_suspended() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var members =
        Stream.iterate(1, number -> number + 1)
            .limit(Race.CALLERS)
            .map(number -> given.aNewMemberOf(system, "ext-" + number))
            .toList();

    var foundWhenSuspended =
        Race.of(caller -> {
          if (caller != Race.CALLERS / 2) {
            var unused = add(members.get(caller));
            return List.<Member>of();
          }
          suspend(system);
          return allOf(system);
        });

    assertThat(allOf(system)).isEqualTo(foundWhenSuspended.get(Race.CALLERS / 2));
  }
}
