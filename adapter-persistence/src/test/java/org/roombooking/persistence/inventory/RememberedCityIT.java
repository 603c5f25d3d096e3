package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.inventory.CityOfVariedHouses;
import org.roombooking.application.inventory.CopyingProcess;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.Searches;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Two processes that keep copies of one database: what one does is seen by both. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RememberedCityIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final Stay STAY = juneStay(10, 12);

  private final Ports ports = PostgresPorts.of(DATABASE.pool());

  private static CopyingProcess beside(House house) {
    return CopyingProcess.of(house, new PostgresAdapters(DATABASE.pool()).cityChanges());
  }

  private static SearchCity.Query wanted(String... amenities) {
    return Searches.inBangkok(STAY, amenities);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void a_copy_says_the_same_as_the_store(long seed) {
    var city = new CityOfVariedHouses(seed, ports, 12, 8);
    var house = House.over(ports);
    var process = beside(house).caughtUp();

    for (int i = 0; i < 40; i++) {
      if (i == 20) {
        house.clock().setTo(house.clock().instant().plus(Duration.ofMinutes(31)));
        process.caughtUp();
      }
      var query = city.aQuery();
      assertThat(process.searchCopy(query))
          .describedAs("%s", query)
          .isEqualTo(process.searchStore(query));
    }
  }

  /** A house with a type that has one room, which is booked, and another that has two. */
  record Place(House house, RoomType full, RoomType type) {

    static Place over(Ports ports) {
      var house = House.over(ports);
      var full = house.aRoomType(1);
      house.aConfirmedBooking(full, STAY);
      return new Place(house, full, house.aRoomType(2));
    }

    void change(ChangeOfFacts change) {
      change.in(house, type);
    }
  }

  static Stream<Named<Consumer<Place>>> whatHappens() {
    return Stream.of(
        Named.of("a booking", place -> place.house().aPendingBooking(place.type(), STAY)),
        Named.of("a door", place -> place.house().aBookingWithItsRoom(place.type(), STAY)),
        Named.of("a price", place -> place.change(ChangeOfFacts.PRICE)),
        Named.of(
            "a price for one", place -> place.house().setPriceFor(4, place.type(), june(10), 5)),
        Named.of("a restriction", place -> place.change(ChangeOfFacts.RESTRICTION)),
        Named.of("a lock", place -> place.change(ChangeOfFacts.LOCK)),
        Named.of(
            "an overbooking", place -> ChangeOfFacts.OVERBOOKING.in(place.house(), place.full())),
        Named.of("a room", place -> place.change(ChangeOfFacts.ROOM)),
        Named.of("a room out of service for a night", RememberedCityIT::paint),
        Named.of("a type", RememberedCityIT::build),
        Named.of("a suspended type", place -> place.change(ChangeOfFacts.SUSPENDED_TYPE)),
        Named.of("a hotel", place -> House.over(place.house().ports()).aRoomType(1)));
  }

  private static void paint(Place place) {
    var house = place.house();
    house.takeOutOfService(house.aRoom(place.type(), "Z-1", 2), juneStay(11, 12));
  }

  private static void build(Place place) {
    var house = place.house();
    house.setPrice(house.aRoomType(3), PriceStandard.BASE, june(10), 600);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whatHappens")
  void what_happens_is_seen_by_both_in_their_next_round(Consumer<Place> happens) {
    var place = Place.over(ports);
    var processes = List.of(beside(place.house()).caughtUp(), beside(House.over(ports)).caughtUp());
    var before = place.house().useCases().searchCity().handle(wanted());
    var hotel = Searches.in(place.house(), STAY);
    var hotelBefore = place.house().useCases().searchRooms().handle(hotel);

    happens.accept(place);

    var after = place.house().useCases().searchCity().handle(wanted());
    var hotelAfter = place.house().useCases().searchRooms().handle(hotel);
    assertThat(after).isNotEqualTo(before);
    for (var process : processes) {
      assertThat(process.searchCopy(wanted())).isEqualTo(before);
      assertThat(process.searchCopy(hotel)).isEqualTo(hotelBefore);
      assertThat(process.caughtUp().searchCopy(wanted())).isEqualTo(after);
      assertThat(process.searchCopy(hotel)).isEqualTo(hotelAfter);
    }
  }

  @Test
  void a_cancellation_an_amenity_and_the_end_of_a_hold_are_seen() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var process = beside(house).caughtUp();
    var empty = house.useCases().searchCity().handle(wanted("Bathtub"));

    var booking = house.aConfirmedBooking(type, STAY).value();
    assertThat(process.caughtUp().searchCopy(wanted())).isEqualTo(empty);
    House.taken(house.useCases().cancelBooking().handle(house.step(booking.id())));
    assertSameAsStore(process.caughtUp(), wanted());
    house.aPendingBooking(type, STAY);
    assertThat(process.caughtUp().searchCopy(wanted())).isEqualTo(empty);
    house.clock().setTo(house.clock().instant().plus(Duration.ofMinutes(31)));
    assertSameAsStore(process.caughtUp(), wanted());

    assertThat(process.searchCopy(wanted("bathtub"))).isEqualTo(empty);
    ChangeOfFacts.AMENITY.in(house, type);
    assertSameAsStore(process.caughtUp(), wanted("bathtub"));
  }

  private static void assertSameAsStore(CopyingProcess process, SearchCity.Query query) {
    var stored = (SearchCity.Outcome.Done) process.house().useCases().searchCity().handle(query);
    assertThat(stored.offers().total()).isEqualTo(1);
    assertThat(process.searchCopy(query)).isEqualTo(stored);
  }

  @Test
  void what_is_committed_late_is_not_missed_and_delays_nothing_else() {
    var late = House.over(ports);
    var lateType = late.aRoomType(1);
    var soon = House.over(ports);
    var soonType = soon.aRoomType(1);
    var process = beside(late).caughtUp();

    ports
        .transactions()
        .call(() -> {
          late.aPendingBooking(lateType, STAY);
          OtherThread.run(() -> {
            soon.aPendingBooking(soonType, STAY);
            assertThat(total(process.caughtUp())).isEqualTo(1);
            assertThat(total(process.caughtUp())).isEqualTo(1);
          });
          return late;
        });

    assertThat(total(process.caughtUp())).isZero();
  }

  private static long total(CopyingProcess process) {
    return ((SearchCity.Outcome.Done) process.searchCopy(wanted())).offers().total();
  }

  @Test
  void prices_of_any_size_are_kept() {
    var house = House.over(ports);
    var type = house.aRoomTypeWithoutPrices(1);
    STAY.nights().forEach(night -> house.setPrice(type, PriceStandard.BASE, night, 900_000_000));

    var process = beside(house).caughtUp();

    assertSameAsStore(process, wanted());
  }
}
