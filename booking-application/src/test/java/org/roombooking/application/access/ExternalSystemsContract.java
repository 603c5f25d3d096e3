package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** What every {@link ExternalSystems} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface ExternalSystemsContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_user_s_systems_are_listed_as_they_were_added_the_oldest_first() {
    var given = new Given(ports());
    var user = given.aUser().id();
    var systems = Stream.of("b", "a", "ค").map(name -> given.aNewSystemOf(user, name)).toList();
    systems
        .reversed()
        .forEach(system -> assertThat(ports().externalSystems().add(system)).isTrue());
    given.aSystemOf(given.aUser().id());

    assertThat(ports().externalSystems().list(user, FIRST_PAGE))
        .isEqualTo(new Page<>(systems, 3, FIRST_PAGE));
    var second = new PageRequest(2, 2);
    assertThat(ports().externalSystems().list(user, second))
        .isEqualTo(new Page<>(systems.subList(2, 3), 3, second));
    var third = new PageRequest(3, 2);
    assertThat(ports().externalSystems().list(user, third))
        .isEqualTo(new Page<>(List.of(), 3, third));
  }

  @Test
  default void a_name_is_taken_once_by_each_user() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var twin = given.aNewSystemOf(system.user(), system.name());
    var elsewhere = given.aNewSystemOf(given.aUser().id(), system.name());

    assertThat(ports().externalSystems().add(twin)).isFalse();
    assertThat(ports().externalSystems().add(elsewhere)).isTrue();

    assertThat(ports().externalSystems().list(system.user(), FIRST_PAGE).items())
        .containsExactly(system);
  }

  @Test
  default void a_system_is_suspended_and_activated_however_often_it_is_asked() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());

    for (boolean active : List.of(false, false, true, true)) {
      var expected =
          new ExternalSystem(system.id(), system.user(), system.name(), active, system.createdAt());
      assertThat(ports().externalSystems().setActive(system.user(), system.id(), active))
          .contains(expected);
      assertThat(ports().externalSystems().list(system.user(), FIRST_PAGE).items())
          .containsExactly(expected);
    }
  }

  @Test
  default void a_system_is_taken_by_its_user_and_by_nobody_else() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());

    assertThat(ports().externalSystems().take(system.user(), system.id())).contains(system);
    assertThat(ports().externalSystems().take(given.aUser().id(), system.id())).isEmpty();
    assertThat(ports().externalSystems().take(system.user(), new ExternalSystemId(given.anId())))
        .isEmpty();
  }

  @Test
  default void nobody_suspends_what_is_not_theirs() {
    var given = new Given(ports());
    var system = given.aSystemOf(given.aUser().id());
    var stranger = given.aUser().id();

    assertThat(ports().externalSystems().setActive(stranger, system.id(), false)).isEmpty();
    var unknown = new ExternalSystemId(given.anId());
    assertThat(ports().externalSystems().setActive(system.user(), unknown, false)).isEmpty();

    assertThat(ports().externalSystems().list(system.user(), FIRST_PAGE).items())
        .containsExactly(system);
  }

  @Test
  default void of_many_who_add_a_system_of_one_name_exactly_one_does() {
    var given = new Given(ports());
    var user = given.aUser().id();
    var systems =
        Stream.generate(() -> given.aNewSystemOf(user, "PMS")).limit(Race.CALLERS).toList();

    var added = Race.of(caller -> ports().externalSystems().add(systems.get(caller)));

    assertThat(added).containsOnlyOnce(true);
    assertThat(ports().externalSystems().list(user, FIRST_PAGE).items())
        .containsExactly(systems.get(added.indexOf(true)));
  }
}
