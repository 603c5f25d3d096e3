package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.stay.DateRange;

/** What every {@link SaleFacts} must do. Each fact is asked for, changed, and asked for again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface SaleFactsContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private HotelFacts facts(House house) {
    return ports().saleFacts().of(house.hotel().id()).orElseThrow();
  }

  @Test
  default void there_are_none_of_a_hotel_that_is_not_there() {
    var nowhere = new HotelId(ports().identifiers().next());

    assertThat(ports().saleFacts().of(nowhere)).isEmpty();
    assertThat(ports().saleFacts().of(nowhere, List.of(), juneStay(10, 12))).isEmpty();
  }

  @Test
  default void several_hotels_are_told_at_once_those_that_are_there() {
    var one = House.over(ports());
    one.aRoomTypeWithoutPrices(1);
    var other = House.over(ports());
    var nowhere = new HotelId(ports().identifiers().next());
    var all = List.of(one.hotel().id(), nowhere, other.hotel().id());
    assertThat(ports().saleFacts().of(all))
        .isEqualTo(Map.of(one.hotel().id(), facts(one), other.hotel().id(), facts(other)));

    other.aRoomTypeWithoutPrices(2);

    assertThat(ports().saleFacts().of(all)).containsEntry(other.hotel().id(), facts(other));
    assertThat(facts(other).types()).hasSize(1);
  }

  @Test
  default void a_hotel_is_told_as_it_was_saved_last() {
    var house = House.over(ports());
    assertThat(facts(house).hotel()).isEqualTo(house.hotel());

    var next = house.hotel().by(new Timepiece.Sandbox(Duration.ofDays(1)));
    ports().hotels().save(ports().hotels().find(next.id()).orElseThrow(), next);

    assertThat(facts(house).hotel()).isEqualTo(next);
  }

  @Test
  default void types_are_told_with_their_largest_room() {
    var house = House.over(ports());
    assertThat(facts(house).types()).isEmpty();

    var type = house.aRoomTypeWithoutPrices(1);
    assertThat(facts(house).types()).containsExactly(stored(type));

    house.aRoom(type, "901", 7);
    assertThat(facts(house).types()).containsExactly(stored(type));
    assertThat(facts(house).types().getFirst().maxOccupancy()).isEqualTo(7);

    ports().roomTypes().setActive(type.hotel(), type.id(), false);
    assertThat(facts(house).types().getFirst().active()).isFalse();
  }

  private RoomType stored(RoomType type) {
    return ports().roomTypes().find(type.id()).orElseThrow();
  }

  @Test
  default void the_rulebook_is_that_of_now() {
    var house = House.over(ports());
    assertThat(facts(house).rulebook()).isEqualTo(ports().rulebooks().of(house.hotel().id()));

    var rules =
        new PriceRules(
            new Rounding(Rounding.Direction.UP, 100),
            PriceRules.standard().cancellation(),
            PriceRules.standard().children());
    ports().rulebooks().setRules(house.hotel().id(), rules);

    assertThat(facts(house).rulebook().rules()).isEqualTo(rules);
  }

  @Test
  default void restrictions_bear_on_the_stays_they_meet() {
    var house = House.over(ports());
    assertThat(facts(house).restrictions()).isEmpty();

    var restriction =
        new Restriction(
            RestrictionScope.all(),
            RestrictionKind.STOP_SELL,
            OptionalInt.empty(),
            new DateRange(june(10), june(12)));
    ports()
        .restrictions()
        .replace(
            house.hotel().id(),
            new RestrictionTrack(
                RestrictionScope.all(), RestrictionKind.STOP_SELL, List.of(restriction)));

    assertThat(facts(house).restrictions()).containsExactly(restriction);
    assertThat(facts(house).bearingOn(juneStay(8, 10)).all()).containsExactly(restriction);
    assertThat(facts(house).bearingOn(juneStay(12, 13)).all()).containsExactly(restriction);
    assertThat(facts(house).bearingOn(juneStay(8, 9)).all()).isEmpty();
    assertThat(facts(house).bearingOn(juneStay(13, 14)).all()).isEmpty();
  }

  @Test
  default void differences_are_those_of_the_types_asked_for_from_a_day_on() {
    var house = House.over(ports());
    var one = house.aRoomTypeWithoutPrices(1);
    var other = house.aRoomTypeWithoutPrices(1);
    assertThat(facts(house).differences(List.of(one.id(), other.id()), june(9)))
        .isEqualTo(RoomDifferences.none());

    house.takeOutOfService(house.aRoom(one, "902", 2), juneStay(12, 14));
    house.aRoom(other, "903", 5);

    assertThat(facts(house).differences(List.of(one.id()), june(9)))
        .isEqualTo(new RoomDifferences(Optional.of(june(14)), false));
    assertThat(facts(house).differences(List.of(one.id()), june(14)))
        .isEqualTo(RoomDifferences.none());
    assertThat(facts(house).differences(List.of(other.id()), june(9)))
        .isEqualTo(new RoomDifferences(Optional.empty(), true));
    assertThat(facts(house).differences(List.of(one.id(), other.id()), june(9)))
        .isEqualTo(new RoomDifferences(Optional.of(june(14)), true));
  }

  @Test
  default void prices_are_those_of_the_types_and_nights_asked_for() {
    var house = House.over(ports());
    var type = house.aRoomTypeWithoutPrices(1);
    var other = house.aRoomTypeWithoutPrices(1);
    house.setPrice(type, PriceStandard.BASE, june(10), 900);
    assertThat(rates(house, type)).isEqualTo(base(type, 900));

    house.setPrice(type, PriceStandard.BASE, june(10), 800);
    house.setPrice(type, PriceStandard.BASE, june(12), 700);

    assertThat(rates(house, type)).isEqualTo(base(type, 800));
    assertThat(rates(house, other)).isEqualTo(Map.of(other.id(), RoomTypeRates.none()));
    assertThat(read(house).rates()).isEmpty();
  }

  private Map<?, RoomTypeRates> rates(House house, RoomType type) {
    return ports()
        .saleFacts()
        .of(house.hotel().id(), List.of(type.id()), juneStay(10, 12))
        .orElseThrow()
        .rates();
  }

  private SaleFacts.Priced read(House house) {
    return ports().saleFacts().of(house.hotel().id(), List.of(), juneStay(10, 12)).orElseThrow();
  }

  private static Map<?, RoomTypeRates> base(RoomType type, long price) {
    return Map.of(
        type.id(),
        RoomTypeRates.forAnyNumber(Map.of(PriceStandard.BASE, Map.of(june(10), baht(price)))));
  }

  @Test
  default void whoever_changes_facts_sees_them_and_others_do_when_they_are_committed() {
    var house = House.over(ports());
    assertThat(facts(house).types()).isEmpty();

    var type =
        ports()
            .transactions()
            .call(() -> {
              var added = house.aRoomTypeWithoutPrices(0);
              assertThat(facts(house).types()).containsExactly(added);
              return added;
            });

    assertThat(facts(house).types()).containsExactly(type);
  }

  @Test
  default void a_new_hotel_is_seen_by_whoever_opens_it() {
    var given = new Given(ports());
    var owner = given.aUser();

    ports()
        .transactions()
        .call(() -> {
          var hotel = given.aHotelOf(owner.id());
          assertThat(ports().saleFacts().of(hotel.id()).orElseThrow().hotel()).isEqualTo(hotel);
          assertThat(ports().saleFacts().of(hotel.id(), List.of(), juneStay(10, 12))).isPresent();
          return hotel;
        });
  }

  @Test
  default void what_was_rolled_back_is_seen_by_nobody() {
    var house = House.over(ports());
    Consumer<House> failing =
        there -> {
          there.aRoomTypeWithoutPrices(0);
          assertThat(facts(there).types()).hasSize(1);
          throw new IllegalStateException("On purpose");
        };
    assertThatIllegalStateException()
        .isThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  failing.accept(house);
                  return house;
                }));

    assertThat(facts(house).types()).isEmpty();
  }
}
