package org.roombooking.application.property.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facilities.Adding;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;

/** What every {@link Facilities} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface FacilitiesContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private Adding add(Facility facility) {
    return ports().facilities().add(facility);
  }

  /** A facility that has not been added yet. */
  private Facility aFacility(HotelId hotel, String name) {
    return new Facility(new FacilityId(new Given(ports()).anId()), hotel, name, true, Given.NOW);
  }

  private static Facility suspended(Facility facility) {
    return new Facility(
        facility.id(), facility.hotel(), facility.name(), false, facility.createdAt());
  }

  private void addMany(HotelId hotel, int number) {
    IntStream.range(0, number)
        .forEach(
            i -> assertThat(add(aFacility(hotel, "Thing " + i))).isEqualTo(new Adding.Added()));
  }

  @Test
  default void a_facility_is_found_in_its_own_hotel() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var pool = new Facility(new FacilityId(given.anId()), hotel, "Pool", true, Given.NOW);
    assertThat(ports().facilities().add(pool)).isEqualTo(new Facilities.Adding.Added());

    assertThat(ports().facilities().find(hotel, pool.id())).contains(pool);
    assertThat(ports().facilities().find(given.aHotel().id(), pool.id())).isEmpty();
    assertThat(ports().facilities().find(hotel, new FacilityId(given.anId()))).isEmpty();
  }

  @Test
  default void the_facilities_of_a_hotel_are_listed_as_they_were_added_the_oldest_first() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var facilities =
        List.of(
            aFacility(hotel, "Pool"), suspended(aFacility(hotel, "Spa")), aFacility(hotel, "สวน"));
    facilities
        .reversed()
        .forEach(facility -> assertThat(add(facility)).isEqualTo(new Adding.Added()));
    addMany(given.aHotel().id(), 1);
    var second = new PageRequest(2, 2);

    assertThat(ports().facilities().list(hotel, FIRST_PAGE))
        .isEqualTo(new Page<>(facilities, 3, FIRST_PAGE));
    assertThat(ports().facilities().list(hotel, second))
        .isEqualTo(new Page<>(facilities.subList(2, 3), 3, second));
  }

  @Test
  default void a_hotel_has_nothing_twice() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var pool = aFacility(hotel, "Pool");
    assertThat(add(pool)).isEqualTo(new Adding.Added());

    assertThat(add(aFacility(hotel, "Pool"))).isEqualTo(new Adding.NameTaken());

    assertThat(ports().facilities().list(hotel, FIRST_PAGE).items()).containsExactly(pool);
    assertThat(add(aFacility(given.aHotel().id(), "Pool"))).isEqualTo(new Adding.Added());
  }

  @Test
  default void a_facility_is_suspended_and_activated_however_often_it_is_asked() {
    var given = new Given(ports());
    var pool = aFacility(given.aHotel().id(), "Pool");
    assertThat(add(pool)).isEqualTo(new Adding.Added());

    for (boolean active : List.of(false, false, true, true)) {
      var expected = active ? pool : suspended(pool);
      assertThat(ports().facilities().setActive(pool.hotel(), pool.id(), active))
          .contains(expected);
      assertThat(ports().facilities().list(pool.hotel(), FIRST_PAGE).items())
          .containsExactly(expected);
    }
  }

  @Test
  default void a_facility_is_suspended_in_its_own_hotel_alone() {
    var given = new Given(ports());
    var pool = aFacility(given.aHotel().id(), "Pool");
    assertThat(add(pool)).isEqualTo(new Adding.Added());

    assertThat(ports().facilities().setActive(given.aHotel().id(), pool.id(), false)).isEmpty();
    var unknown = new FacilityId(given.anId());
    assertThat(ports().facilities().setActive(pool.hotel(), unknown, false)).isEmpty();

    assertThat(ports().facilities().list(pool.hotel(), FIRST_PAGE).items()).containsExactly(pool);
  }

  @Test
  default void a_hotel_has_so_many_facilities_and_no_more() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    addMany(hotel, Facility.MAX_OF_A_HOTEL);

    assertThat(add(aFacility(hotel, "Pool"))).isEqualTo(new Adding.TooMany());
    assertThat(add(aFacility(hotel, "Thing 1"))).isEqualTo(new Adding.NameTaken());

    assertThat(ports().facilities().list(hotel, FIRST_PAGE).total())
        .isEqualTo(Facility.MAX_OF_A_HOTEL);
  }

  @Test
  default void of_many_who_add_one_facility_exactly_one_does() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var facilities = Stream.generate(() -> aFacility(hotel, "Pool")).limit(Race.CALLERS).toList();

    var outcomes = Race.of(caller -> add(facilities.get(caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().facilities().list(hotel, FIRST_PAGE).items())
        .containsExactly(facilities.get(outcomes.indexOf(new Adding.Added())));
  }

  @Test
  default void of_many_who_add_where_one_more_may_be_exactly_one_does() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    addMany(hotel, Facility.MAX_OF_A_HOTEL - 1);

    var outcomes = Race.of(caller -> add(aFacility(hotel, "Late " + caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().facilities().list(hotel, FIRST_PAGE).total())
        .isEqualTo(Facility.MAX_OF_A_HOTEL);
  }
}
