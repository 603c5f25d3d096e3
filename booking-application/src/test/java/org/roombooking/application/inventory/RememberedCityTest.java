package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.inventory.city.ReadThroughPorts;
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

  private static final List<Duration> TIMES =
      List.of(Duration.ZERO, Duration.ofMinutes(31), Duration.ofDays(10).minusHours(2));

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("city.seeds", 12));
  }

  private static CopyingProcess over(Ports ports) {
    return CopyingProcess.of(House.over(ports), new ReadThroughPorts(ports));
  }

  /** Lets time pass, and what it changes come into the copy, and then looks. */
  private static void asTimePasses(CopyingProcess process, Consumer<Duration> look) {
    for (var time : TIMES) {
      process.house().clock().setTo(Given.NOW.plus(time));
      process.caughtUp();
      look.accept(time);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_same_of_every_city(long seed) {
    var ports = InMemoryPorts.create();
    var city = new CityOfVariedHouses(seed, ports, 40, 12);
    var process = over(ports);

    asTimePasses(
        process,
        time -> {
          for (int i = 0; i < QUERIES; i++) {
            var query = city.aQuery();
            assertThat(process.searchCopy(query))
                .describedAs("%s after %s", query, time)
                .isEqualTo(process.searchStore(query));
          }
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_same_of_every_hotel(long seed) {
    var ports = InMemoryPorts.create();
    var city = new CityOfVariedHouses(seed, ports, 20, 12);
    var process = over(ports);

    asTimePasses(
        process,
        time -> {
          for (var hotel : ports.hotels().list(new PageRequest(1, PageRequest.MAX_LIMIT)).items()) {
            assertThat(process.copy().find(hotel.id(), process.now()).isPresent())
                .isEqualTo(hotel.active() && !hotel.isSandbox());
            for (int i = 0; i < 8; i++) {
              var query = in(hotel, city.aQuery());
              assertThat(process.search(query))
                  .describedAs("%s after %s", query, time)
                  .isEqualTo(process.searchStore(query));
            }
          }
        });
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
    var process = over(InMemoryPorts.create());
    var house = process.house();
    var type = house.aRoomType(1);
    process.caughtUp();
    var booked = juneStay(10, 11);
    house.aConfirmedBooking(type, booked);
    var last =
        LocalDate.ofInstant(process.now(), ZoneOffset.UTC).plusDays(CopyingProcess.NIGHTS - 1);

    assertThat(process.copy().find(house.hotel().id(), process.now()).orElseThrow())
        .matches(sale -> sale.includes(new Stay(last.minusDays(1), last)))
        .matches(sale -> !sale.includes(new Stay(last, last.plusDays(1))));
    var explained =
        new SearchRooms.Query(
            house.hotel().id(),
            Optional.of(booked.arrival()),
            Optional.of(booked.departure()),
            2,
            true);
    assertThat(process.search(explained)).isEqualTo(process.searchStore(explained));
    assertThat(process.search(Searches.in(house, booked)))
        .isNotEqualTo(process.searchStore(Searches.in(house, booked)));
    var later = new Stay(last, last.plusDays(1));
    assertThat(process.search(Searches.in(house, later)))
        .isEqualTo(process.searchStore(Searches.in(house, later)));
  }

  @Test
  void what_is_older_than_two_seconds_is_not_told() {
    var process = over(InMemoryPorts.create());
    var hotel = process.house().hotel().id();
    process.house().aRoomType(1);
    process.caughtUp();
    var fresh = process.now();

    assertThat(process.copy().find(hotel, fresh.plusSeconds(2))).isPresent();
    assertThat(process.copy().find(hotel, fresh.plusSeconds(2).plusMillis(1))).isEmpty();
  }

  @Test
  void hotels_are_found_after_another_one_has_closed() {
    var ports = InMemoryPorts.create();
    var closing = House.over(ports);
    var staying = House.over(ports);
    var type = staying.aRoomType(1);
    var process = over(ports);
    process.caughtUp();

    ChangeOfFacts.SUSPENDED_HOTEL.in(closing, closing.aRoomTypeWithoutPrices(0));
    process.caughtUp();
    staying.aConfirmedBooking(type, juneStay(10, 11));
    process.caughtUp();

    assertThat(process.copy().hotels()).isEqualTo(2);
    assertThat(process.copy().find(closing.hotel().id(), process.now())).isEmpty();
    assertThat(process.copy().find(staying.hotel().id(), process.now())).isPresent();
    var full = Searches.in(staying, juneStay(10, 11));
    assertThat(process.search(full)).isEqualTo(process.searchStore(full));
  }
}
