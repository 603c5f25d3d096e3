package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.inventory.city.ReadThroughPorts;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.InMemoryPorts;

/** A search that is answered from memory says the same as one that asks the store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedCityTest {

  private static final int QUERIES = 60;
  private static final int NIGHTS = 40;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("city.seeds", 12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_the_same_of_every_city(long seed) {
    var ports = InMemoryPorts.create();
    var city = new CityOfVariedHouses(seed, ports, 40, 12);
    var house = House.over(ports);
    var copy = new CityCopy();
    var follow =
        new FollowCities(
            new ReadThroughPorts(ports),
            copy,
            new HotelClock(house.clock()),
            NIGHTS,
            FollowCities.MOST_BYTES);
    var times = List.of(Duration.ZERO, Duration.ofMinutes(31), Duration.ofDays(10).minusHours(2));
    for (var time : times) {
      house.clock().setTo(Given.NOW.plus(time));
      while (!(follow.round() instanceof FollowCities.Outcome.Fresh)) {
        assertThat(copy.asOf()).isNotEqualTo(Optional.of(house.clock().instant()));
      }
      for (int i = 0; i < QUERIES; i++) {
        var query = city.aQuery();

        assertThat(copy.search(query, house.clock().instant())).isPresent();
        assertThat(house.useCases().searchCity(copy).handle(query))
            .describedAs("%s after %s", query, time)
            .isEqualTo(house.useCases().searchCity().handle(query));
      }
    }
  }
}
