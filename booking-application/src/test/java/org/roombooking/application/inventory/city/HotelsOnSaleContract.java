package org.roombooking.application.inventory.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What every {@link CityChanges} must list, read and count of what its store sells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface HotelsOnSaleContract {

  /** The nights of June. */
  Horizon JUNE = new Horizon(june(1), 30);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  /** Of the same store. The same one throughout a test. */
  CityChanges changes();

  @Test
  default void hotels_that_can_be_found_are_listed_those_of_a_city_together() {
    var first = House.over(ports()).hotel().id();
    var elsewhere = aHouseIn("Manila").hotel().id();
    var inCapitals = aHouseIn("BANGKOK").hotel().id();
    House.overBut(ports(), Variants::suspended);
    House.overBut(ports(), HotelsOnSaleContract::asSandbox);

    assertThat(changes().list())
        .containsExactlyInAnyOrder(first, elsewhere, inCapitals)
        .satisfies(listed -> assertThat(listed.get(1)).isNotEqualTo(elsewhere));
  }

  private House aHouseIn(String city) {
    return House.overBut(ports(), hotel -> Variants.inCity(city, hotel));
  }

  private static Hotel asSandbox(Hotel hotel) {
    return hotel.by(new Timepiece.Sandbox(Duration.ofDays(2)));
  }

  @Test
  default void a_hotel_is_read_with_its_facts_and_the_types_that_are_active() {
    var house = House.over(ports());
    var type = house.aRoomTypeWithoutPrices(1);
    var suspended = house.aRoomTypeWithoutPrices(1);
    var other = house.aRoomTypeWithoutPrices(0);
    ChangeOfFacts.SUSPENDED_TYPE.in(house, suspended);
    ChangeOfFacts.AMENITY.in(house, type);
    ChangeOfFacts.RESTRICTION.in(house, type);

    var read = read(house);

    assertThat(read.facts())
        .isEqualTo(ports().saleFacts().of(house.hotel().id()).orElseThrow())
        .satisfies(facts -> assertThat(facts.restrictions()).hasSize(1));
    assertThat(read(house, new Horizon(june(11), 5)).facts().restrictions()).isEmpty();
    assertThat(read.types())
        .extracting(HotelOnSale.TypeOnSale::type)
        .containsExactly(stored(type), stored(other));
    assertThat(read.types())
        .extracting(HotelOnSale.TypeOnSale::amenities)
        .containsExactly(Set.of("bathtub"), Set.of());
  }

  private RoomType stored(RoomType type) {
    return ports().roomTypes().find(type.id()).orElseThrow();
  }

  private HotelOnSale read(House house) {
    return read(house, JUNE);
  }

  private HotelOnSale read(House house, Horizon horizon) {
    return changes().read(List.of(house.hotel().id()), horizon, NOW).getFirst();
  }

  @Test
  default void prices_are_read_of_the_nights_that_are_kept_unless_they_are_suspended() {
    var house = House.over(ports());
    var type = house.aRoomTypeWithoutPrices(1);
    house.setPrice(type, PriceStandard.BASE, june(1), 900);
    house.setPrice(type, PriceStandard.BASE, june(30), 800);
    house.setPrice(type, PriceStandard.BASE, june(30).plusDays(1), 700);
    house.setPriceFor(1, type, june(10), 50_000_000);
    suspendPrice(house, type);

    var tracks = read(house).types().getFirst().prices();

    assertThat(tracks).extracting(PriceTrack::standard).containsOnly(PriceStandard.BASE);
    assertThat(tracks)
        .filteredOn(PriceTrack::isBaseForAnyNumber)
        .extracting(HotelsOnSaleContract::prices)
        .containsExactly(Map.of(0, 90_000L, 29, 80_000L));
    assertThat(tracks)
        .filteredOn(track -> track.guests().equals(OptionalInt.of(1)))
        .extracting(HotelsOnSaleContract::prices)
        .containsExactly(Map.of(9, 5_000_000_000L));
    assertThat(tracks).hasSize(2);
  }

  private static void suspendPrice(House house, RoomType type) {
    var command =
        new SetPrices.Command(
            house.owner(),
            house.hotel().id(),
            type.id(),
            PriceStandard.BASE,
            new DateRange(june(11), june(11)),
            BigDecimal.TEN,
            false);
    assertThat(house.useCases().setPrices().handle(command))
        .isInstanceOf(SetPrices.Outcome.Done.class);
  }

  /** By their places. */
  private static Map<Integer, Long> prices(PriceTrack track) {
    return IntStream.range(0, JUNE.length())
        .filter(place -> track.at(place) != PriceTrack.NONE)
        .boxed()
        .collect(Collectors.toMap(Function.identity(), track::at));
  }

  @Test
  default void hotels_that_cannot_be_found_are_not_read() {
    var house = House.over(ports());
    var suspended = House.overBut(ports(), Variants::suspended);
    var sandbox = House.overBut(ports(), HotelsOnSaleContract::asSandbox);
    var unknown = new HotelId(house.given().anId());
    var all = List.of(suspended.hotel().id(), house.hotel().id(), sandbox.hotel().id(), unknown);

    assertThat(changes().read(all, JUNE, NOW))
        .extracting(read -> read.facts().hotel().id())
        .containsExactly(house.hotel().id());
  }

  @Test
  default void nights_are_counted_from_the_first_to_the_last_that_is_touched() {
    var house = House.over(ports());
    var type = house.aRoomType(4);
    house.aConfirmedBooking(type, juneStay(10, 12));
    house.aBookingWithItsRoom(type, juneStay(11, 13));
    house.aPendingBooking(type, juneStay(12, 13));

    var touched =
        List.of(
            nights(house, juneStay(11, 12)),
            nights(house, juneStay(12, 13)),
            nights(house, juneStay(10, 11)));

    assertThat(counted(touched, type, END_OF_HOLD.minusMillis(1)))
        .isEqualTo(new Counted(9, List.of(3, 2, 2)));
    assertThat(counted(touched, type, END_OF_HOLD)).isEqualTo(new Counted(9, List.of(3, 2, 3)));
    assertThat(Counted.of(read(house).types().getFirst().nights(), 9, 12))
        .isEqualTo(new Counted(9, List.of(3, 2, 2)));
  }

  @Test
  default void only_nights_that_are_kept_are_counted_and_all_of_them_if_none_is_named() {
    var house = House.over(ports());
    var type = house.aRoomTypeWithoutPrices(1);
    var last = new Stay(june(30), june(30).plusDays(2));
    var before = new Stay(june(1).minusDays(1), june(2));

    assertThat(counted(List.of(nights(house, last)), type, NOW).from()).isEqualTo(29);
    assertThat(counted(List.of(nights(house, last)), type, NOW).free()).containsExactly(1);
    assertThat(counted(List.of(nights(house, before)), type, NOW).from()).isZero();
    assertThat(counted(List.of(nights(house, before)), type, NOW).free()).containsExactly(1);
    var all = new CityChanges.TouchedNights(house.hotel().id(), Optional.empty());
    assertThat(counted(List.of(all), type, NOW).free()).hasSize(30);
    var later = new Stay(june(30).plusDays(1), june(30).plusDays(2));
    assertThat(changes().count(List.of(nights(house, later)), JUNE, NOW)).isEmpty();
  }

  @Test
  default void nights_of_each_hotel_are_counted_by_themselves() {
    var one = House.over(ports());
    var other = House.over(ports());
    one.aRoomTypeWithoutPrices(1);
    other.aRoomTypeWithoutPrices(2);

    assertThat(
            changes()
                .count(
                    List.of(nights(one, juneStay(10, 11)), nights(other, juneStay(20, 23))),
                    JUNE,
                    NOW))
        .extracting(
            HotelNights::hotel,
            counted -> counted.types().values().iterator().next().from(),
            counted -> counted.types().values().iterator().next().to())
        .containsExactlyInAnyOrder(
            tuple(one.hotel().id(), 9, 10), tuple(other.hotel().id(), 19, 22));
  }

  private static CityChanges.TouchedNights nights(House house, Stay stay) {
    return new CityChanges.TouchedNights(house.hotel().id(), Optional.of(stay));
  }

  /** What was counted of a type, night by night. */
  record Counted(int from, List<Integer> free) {

    private static Counted of(TypeNights nights, int from, int to) {
      return new Counted(from, IntStream.range(from, to).map(nights::freeAt).boxed().toList());
    }
  }

  private Counted counted(List<CityChanges.TouchedNights> touched, RoomType type, Instant now) {
    var counted = changes().count(touched, JUNE, now);
    assertThat(counted).extracting(HotelNights::hotel).containsExactly(type.hotel());
    var nights = Optional.ofNullable(counted.getFirst().types().get(type.id())).orElseThrow();
    return Counted.of(nights, nights.from(), nights.to());
  }
}
