package org.roombooking.application.property.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacilitiesOfAHotelTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  private AddFacility.Outcome add(Caller caller, String name, boolean active) {
    return house
        .useCases()
        .addFacility()
        .handle(new AddFacility.Command(caller, hotel, name, active));
  }

  private Facility added(String name, boolean active) {
    return ((AddFacility.Outcome.Done) add(house.owner(), name, active)).facility();
  }

  private SetFacilityActive.Outcome set(Caller caller, FacilityId facility, boolean active) {
    return house
        .useCases()
        .setFacilityActive()
        .handle(new SetFacilityActive.Command(caller, hotel, facility, active));
  }

  private Iterable<Facility> all() {
    return house
        .useCases()
        .readFacilities()
        .of(house.owner(), hotel, FIRST_PAGE)
        .orElseThrow()
        .items();
  }

  @Test
  void one_may_be_suspended_from_the_start() {
    var pool = added("Pool", true);
    var spa = added("Spa", false);

    assertThat(pool).isEqualTo(new Facility(pool.id(), hotel, "Pool", true, Given.NOW));
    assertThat(spa).isEqualTo(new Facility(spa.id(), hotel, "Spa", false, Given.NOW));
    assertThat(all()).containsExactly(pool, spa);
  }

  @Test
  void a_hotel_has_none_twice_and_not_too_many() {
    IntStream.range(0, Facility.MAX_OF_A_HOTEL).forEach(i -> added("Thing " + i, true));

    assertThat(add(house.owner(), "Thing 0", true))
        .isEqualTo(new AddFacility.Outcome.NameTaken("Thing 0"));
    assertThat(add(house.owner(), "Pool", true)).isEqualTo(new AddFacility.Outcome.TooMany(200));
  }

  @Test
  void one_that_is_suspended_twice_is_suspended() {
    var pool = added("Pool", true);
    var suspended = new Facility(pool.id(), hotel, "Pool", false, Given.NOW);

    assertThat(set(house.owner(), pool.id(), false))
        .isEqualTo(new SetFacilityActive.Outcome.Done(suspended));
    assertThat(set(house.owner(), pool.id(), false))
        .isEqualTo(new SetFacilityActive.Outcome.Done(suspended));
    assertThat(set(house.owner(), pool.id(), true))
        .isEqualTo(new SetFacilityActive.Outcome.Done(pool));
  }

  @Test
  void everything_about_them_is_the_owner_s() {
    var pool = added("Pool", true);
    var stranger = house.aCaller();

    assertThat(add(stranger, "Spa", true)).isEqualTo(new AddFacility.Outcome.UnknownHotel(hotel));
    assertThat(set(stranger, pool.id(), false))
        .isEqualTo(new SetFacilityActive.Outcome.UnknownHotel(hotel));
    assertThat(house.useCases().readFacilities().of(stranger, hotel, FIRST_PAGE)).isEmpty();
    assertThat(all()).containsExactly(pool);
  }

  @Test
  void what_is_not_there_cannot_be_suspended() {
    var unknown = new FacilityId(house.given().anId());

    assertThat(set(house.owner(), unknown, false))
        .isEqualTo(new SetFacilityActive.Outcome.UnknownFacility(unknown));
  }
}
