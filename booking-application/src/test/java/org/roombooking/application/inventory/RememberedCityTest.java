package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.inventory.city.ReadThroughPorts;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.stay.Stay;

/** A search that is answered from memory says the same as one that asks the store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedCityTest {

  private static final int QUERIES = 60;
  private static final int NIGHTS = 40;

  private static final List<Duration> TIMES =
      List.of(Duration.ZERO, Duration.ofMinutes(31), Duration.ofDays(10).minusHours(2));

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("city.seeds", 12));
  }

  /** A house, and a copy that is kept fresh by its clock. */
  private record Searching(House house, CityCopy copy, FollowCities follow) {

    static Searching over(Ports ports) {
      var house = House.over(ports);
      var copy = new CityCopy();
      var clock = new HotelClock(house.clock());
      return new Searching(
          house,
          copy,
          new FollowCities(
              new ReadThroughPorts(ports), copy, clock, NIGHTS, FollowCities.MOST_BYTES));
    }

    void catchUp() {
      while (!(follow.round() instanceof FollowCities.Outcome.Fresh)) {
        assertThat(copy.asOf()).isNotEqualTo(Optional.of(now()));
      }
    }

    Instant now() {
      return house.clock().instant();
    }

    SearchRooms.Outcome search(SearchRooms.Query query) {
      return house.useCases().searchRooms(copy).handle(query);
    }

    SearchRooms.Outcome searchStore(SearchRooms.Query query) {
      return house.useCases().searchRooms().handle(query);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_same_of_every_city(long seed) {
    var ports = InMemoryPorts.create();
    var city = new CityOfVariedHouses(seed, ports, 40, 12);
    var searching = Searching.over(ports);
    for (var time : TIMES) {
      searching.house().clock().setTo(Given.NOW.plus(time));
      searching.catchUp();
      for (int i = 0; i < QUERIES; i++) {
        var query = city.aQuery();

        assertThat(searching.copy().search(query, searching.now())).isPresent();
        assertThat(searching.house().useCases().searchCity(searching.copy()).handle(query))
            .describedAs("%s after %s", query, time)
            .isEqualTo(searching.house().useCases().searchCity().handle(query));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_same_of_every_hotel(long seed) {
    var ports = InMemoryPorts.create();
    var city = new CityOfVariedHouses(seed, ports, 20, 12);
    var searching = Searching.over(ports);
    for (var time : TIMES) {
      searching.house().clock().setTo(Given.NOW.plus(time));
      searching.catchUp();
      for (var hotel : ports.hotels().list(new PageRequest(1, PageRequest.MAX_LIMIT)).items()) {
        assertThat(searching.copy().find(hotel.id(), searching.now()).isPresent())
            .isEqualTo(hotel.active() && !hotel.isSandbox());
        for (int i = 0; i < 8; i++) {
          var query = in(hotel, city.aQuery());
          assertThat(searching.search(query))
              .describedAs("%s after %s", query, time)
              .isEqualTo(searching.searchStore(query));
        }
      }
    }
  }

  private static SearchRooms.Query in(Hotel hotel, SearchCity.Query like) {
    return new SearchRooms.Query(
        hotel.id(),
        Optional.of(like.stay().arrival()),
        Optional.of(like.stay().departure()),
        like.guests(),
        like.childrenAges(),
        false);
  }

  @Test
  void a_stay_beyond_the_nights_that_are_kept_and_whatever_is_to_be_explained_are_read() {
    var searching = Searching.over(InMemoryPorts.create());
    var house = searching.house();
    var type = house.aRoomType(1);
    searching.catchUp();
    var booked = juneStay(10, 11);
    house.aConfirmedBooking(type, booked);
    var last = LocalDate.ofInstant(searching.now(), ZoneOffset.UTC).plusDays(NIGHTS - 1);

    assertThat(searching.copy().find(house.hotel().id(), searching.now()).orElseThrow())
        .matches(sale -> sale.includes(new Stay(last.minusDays(1), last)))
        .matches(sale -> !sale.includes(new Stay(last, last.plusDays(1))));
    var explained =
        new SearchRooms.Query(
            house.hotel().id(),
            Optional.of(booked.arrival()),
            Optional.of(booked.departure()),
            2,
            true);
    assertThat(searching.search(explained)).isEqualTo(searching.searchStore(explained));
    assertThat(searching.search(nights(house, booked)))
        .isNotEqualTo(searching.searchStore(nights(house, booked)));
    var later = new Stay(last, last.plusDays(1));
    assertThat(searching.search(nights(house, later)))
        .isEqualTo(searching.searchStore(nights(house, later)));
  }

  private static SearchRooms.Query nights(House house, Stay stay) {
    return new SearchRooms.Query(
        house.hotel().id(), Optional.of(stay.arrival()), Optional.of(stay.departure()), 2);
  }

  @Test
  void what_is_older_than_two_seconds_is_not_told() {
    var searching = Searching.over(InMemoryPorts.create());
    var hotel = searching.house().hotel().id();
    searching.house().aRoomType(1);
    searching.catchUp();
    var fresh = searching.now();

    assertThat(searching.copy().find(hotel, fresh.plusSeconds(2))).isPresent();
    assertThat(searching.copy().find(hotel, fresh.plusSeconds(2).plusMillis(1))).isEmpty();
  }

  @Test
  void hotels_are_found_after_another_one_has_closed() {
    var ports = InMemoryPorts.create();
    var closing = House.over(ports);
    var staying = House.over(ports);
    var type = staying.aRoomType(1);
    var searching = Searching.over(ports);
    searching.catchUp();

    var suspended = ChangeHotel.Change.toActive(false);
    closing
        .useCases()
        .changeHotel()
        .handle(
            new ChangeHotel.Command(
                closing.owner(), closing.hotel().id(), Optional.empty(), suspended));
    searching.catchUp();
    staying.aConfirmedBooking(type, juneStay(10, 11));
    searching.catchUp();

    assertThat(searching.copy().hotels()).isEqualTo(2);
    assertThat(searching.copy().find(closing.hotel().id(), searching.now())).isEmpty();
    assertThat(searching.copy().find(staying.hotel().id(), searching.now())).isPresent();
    var full = nights(staying, juneStay(10, 11));
    assertThat(searching.search(full)).isEqualTo(searching.searchStore(full));
  }
}
