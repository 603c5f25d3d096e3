package org.roombooking.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.page.PageRequest;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalSystemsOfAUserTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

  private final House house = House.inBangkok();
  private final Caller caller = house.aCaller();

  private CreateExternalSystem.Outcome create(Caller who, String name) {
    return house
        .useCases()
        .createExternalSystem()
        .handle(new CreateExternalSystem.Command(who, name));
  }

  private SetExternalSystemActive.Outcome set(Caller who, ExternalSystem system, boolean active) {
    return house
        .useCases()
        .setExternalSystemActive()
        .handle(new SetExternalSystemActive.Command(who, system.id(), active));
  }

  private static ExternalSystem made(CreateExternalSystem.Outcome outcome) {
    return ((CreateExternalSystem.Outcome.Done) outcome).system();
  }

  @Test
  void a_new_one_is_active_and_its_user_s() {
    var system = made(create(caller, "Hotel PMS"));

    assertThat(system)
        .isEqualTo(new ExternalSystem(system.id(), caller.user(), "Hotel PMS", true, Given.NOW));
    assertThat(house.useCases().readExternalSystems().of(caller, FIRST_PAGE).items())
        .containsExactly(system);
    assertThat(house.useCases().readExternalSystems().of(house.aCaller(), FIRST_PAGE).items())
        .isEmpty();
  }

  @Test
  void a_name_is_used_once() {
    made(create(caller, "Hotel PMS"));

    assertThat(create(caller, "Hotel PMS"))
        .isEqualTo(new CreateExternalSystem.Outcome.NameTaken("Hotel PMS"));
    assertThat(made(create(house.aCaller(), "Hotel PMS")).name()).isEqualTo("Hotel PMS");
  }

  @Test
  void one_that_is_suspended_twice_is_suspended() {
    var system = made(create(caller, "Hotel PMS"));
    var suspended =
        new ExternalSystem(system.id(), caller.user(), system.name(), false, system.createdAt());

    assertThat(set(caller, system, false))
        .isEqualTo(new SetExternalSystemActive.Outcome.Done(suspended));
    assertThat(set(caller, system, false))
        .isEqualTo(new SetExternalSystemActive.Outcome.Done(suspended));
    assertThat(set(caller, system, true))
        .isEqualTo(new SetExternalSystemActive.Outcome.Done(system));
  }

  @Test
  void another_user_s_is_as_if_it_were_not_there() {
    var system = made(create(caller, "Hotel PMS"));

    assertThat(set(house.owner(), system, false))
        .isEqualTo(new SetExternalSystemActive.Outcome.UnknownExternalSystem(system.id()));
  }
}
