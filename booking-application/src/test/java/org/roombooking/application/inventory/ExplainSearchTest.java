package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.testing.House;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What cannot be booked says why (docs/rules.md: Why not). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainSearchTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final PriceStandard FLEXIBLE = new PriceStandard("Flexible");

  private final House house = House.inBangkok();

  /** A reason, what brings it about for a room type with two rooms, and what is then told. */
  record Case(Obstacle.Kind kind, Cause cause, Stay stay, int guests, Obstacle told) {

    @Override
    public String toString() {
      return kind.name();
    }
  }

  interface Cause {
    void of(House house, RoomType type);
  }

  static List<Case> cases() {
    return Stream.concat(
            Stream.of(
                new Case(
                    Obstacle.Kind.HOTEL_SUSPENDED,
                    (house, type) -> suspendHotel(house),
                    STAY,
                    2,
                    Obstacle.of(Obstacle.Kind.HOTEL_SUSPENDED)),
                new Case(
                    Obstacle.Kind.ROOM_TYPE_SUSPENDED,
                    ExplainSearchTest::suspendType,
                    STAY,
                    2,
                    Obstacle.of(Obstacle.Kind.ROOM_TYPE_SUSPENDED)),
                new Case(
                    Obstacle.Kind.ARRIVAL_IN_PAST,
                    (house, type) -> house.clock().setTo(House.noonOf(11)),
                    STAY,
                    2,
                    Obstacle.on(Obstacle.Kind.ARRIVAL_IN_PAST, june(10))),
                new Case(
                    Obstacle.Kind.ARRIVAL_TOO_FAR_AHEAD,
                    (house, type) -> house.setPrice(type, PriceStandard.BASE, tooFar(), 900),
                    Stay.of(tooFar(), 1),
                    2,
                    Obstacle.on(Obstacle.Kind.ARRIVAL_TOO_FAR_AHEAD, tooFar())),
                new Case(
                    Obstacle.Kind.TOO_MANY_GUESTS,
                    (house, type) -> {},
                    STAY,
                    3,
                    Obstacle.tooManyGuests(2)),
                new Case(
                    Obstacle.Kind.NO_INVENTORY,
                    (house, type) -> {
                      house.aPendingBooking(type, juneStay(11, 12));
                      house.aPendingBooking(type, juneStay(11, 12));
                    },
                    STAY,
                    2,
                    Obstacle.on(Obstacle.Kind.NO_INVENTORY, june(11))),
                new Case(
                    Obstacle.Kind.NOT_PRICED,
                    (house, type) -> {},
                    Stay.of(june(30), 2),
                    2,
                    Obstacle.on(Obstacle.Kind.NOT_PRICED, LocalDate.of(2030, 7, 1))),
                new Case(
                    Obstacle.Kind.PRICED_FOR_FEWER_GUESTS,
                    (house, type) -> house.setPriceFor(1, type, LocalDate.of(2030, 7, 1), 700),
                    Stay.of(june(30), 2),
                    2,
                    new Obstacle(
                        Obstacle.Kind.PRICED_FOR_FEWER_GUESTS,
                        Optional.of(LocalDate.of(2030, 7, 1)),
                        OptionalInt.of(1),
                        Optional.empty()))),
            Stream.of(
                restricted(RestrictionKind.MIN_STAY_ARRIVAL, 3, 10),
                restricted(RestrictionKind.MAX_STAY_ARRIVAL, 1, 10),
                restricted(RestrictionKind.MIN_STAY_THROUGH, 3, 11),
                restricted(RestrictionKind.MAX_STAY_THROUGH, 1, 11),
                restricted(RestrictionKind.CLOSED_TO_ARRIVAL, 0, 10),
                restricted(RestrictionKind.CLOSED_TO_DEPARTURE, 0, 12),
                restricted(RestrictionKind.STOP_SELL, 0, 11),
                restricted(RestrictionKind.MIN_ADVANCE, 10, 10),
                restricted(RestrictionKind.MAX_ADVANCE, 8, 10)))
        .toList();
  }

  private static Case restricted(RestrictionKind kind, int number, int day) {
    var limit = kind.takesNumber() ? OptionalInt.of(number) : OptionalInt.empty();
    return new Case(
        Obstacle.Kind.of(kind),
        (house, type) -> restrict(house, RestrictionScope.all(), kind, limit, day),
        STAY,
        2,
        new Obstacle(Obstacle.Kind.of(kind), Optional.of(june(day)), limit, Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_type_that_cannot_be_booked_is_told_with_its_reason_and_not_offered(Case found) {
    var type = house.aRoomType(2);
    assertThat(explain(STAY, 2).offers()).hasSize(1);

    found.cause().of(house, type);

    var done = explain(found.stay(), found.guests());
    assertThat(done.offers()).isEmpty();
    assertThat(done.notOffered()).hasSize(1);
    assertThat(done.notOffered().getFirst().roomType().id()).isEqualTo(type.id());
    assertThat(done.notOffered().getFirst().obstacles()).containsExactly(found.told());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void without_an_explanation_it_is_left_out(Case found) {
    var type = house.aRoomType(2);

    found.cause().of(house, type);

    assertThat(search(found.stay(), found.guests(), false))
        .isEqualTo(new SearchRooms.Outcome.Done(hotelNow(), List.of(), List.of()));
  }

  /** So that no reason is one that nothing reaches. */
  @AfterAll
  static void every_reason_is_reached() {
    assertThat(cases().stream().map(Case::kind).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Obstacle.Kind.class));
  }

  @Test
  void all_reasons_are_told_at_once() {
    var type = house.aRoomType(2);
    suspendHotel(house);
    suspendType(house, type);
    restrict(house, RestrictionScope.all(), RestrictionKind.STOP_SELL, OptionalInt.empty(), 10);
    house.clock().setTo(House.noonOf(11));

    assertThat(explain(STAY, 3).notOffered().getFirst().obstacles())
        .extracting(Obstacle::kind)
        .containsExactly(
            Obstacle.Kind.HOTEL_SUSPENDED,
            Obstacle.Kind.ARRIVAL_IN_PAST,
            Obstacle.Kind.ROOM_TYPE_SUSPENDED,
            Obstacle.Kind.TOO_MANY_GUESTS,
            Obstacle.Kind.STOP_SELL);
  }

  @Test
  void a_type_without_rooms_has_none_on_any_night() {
    house.aRoomType(0);

    var none = explain(STAY, 2).notOffered().getFirst();
    assertThat(none.obstacles())
        .containsExactly(
            Obstacle.on(Obstacle.Kind.NO_INVENTORY, june(10)),
            Obstacle.on(Obstacle.Kind.NO_INVENTORY, june(11)));
    assertThat(none.freeWithoutMoving()).isFalse();
  }

  @Test
  void a_standard_that_is_restricted_is_not_offered_and_the_others_are() {
    var type = house.aRoomType(1);
    STAY.nights().forEach(night -> house.setPrice(type, FLEXIBLE, night, 2_000));
    restrict(house, onlyOf(PriceStandard.BASE), RestrictionKind.STOP_SELL, OptionalInt.empty(), 10);

    var done = explain(STAY, 2);

    assertThat(done.notOffered()).isEmpty();
    assertThat(done.offers().getFirst().prices())
        .singleElement()
        .satisfies(priced -> assertThat(priced.standard()).isEqualTo(FLEXIBLE));
  }

  @Test
  void what_restricts_each_standard_in_its_own_way_is_told_by_standard() {
    var type = house.aRoomType(1);
    STAY.nights().forEach(night -> house.setPrice(type, FLEXIBLE, night, 2_000));
    var none = OptionalInt.empty();
    restrict(house, onlyOf(PriceStandard.BASE), RestrictionKind.STOP_SELL, none, 10);
    restrict(house, onlyOf(FLEXIBLE), RestrictionKind.CLOSED_TO_ARRIVAL, none, 10);
    restrict(house, RestrictionScope.all(), RestrictionKind.CLOSED_TO_DEPARTURE, none, 12);

    assertThat(explain(STAY, 2).notOffered().getFirst().obstacles())
        .containsExactlyInAnyOrder(
            new Obstacle(
                Obstacle.Kind.STOP_SELL,
                Optional.of(june(10)),
                none,
                Optional.of(PriceStandard.BASE)),
            new Obstacle(
                Obstacle.Kind.CLOSED_TO_ARRIVAL,
                Optional.of(june(10)),
                none,
                Optional.of(FLEXIBLE)),
            new Obstacle(
                Obstacle.Kind.CLOSED_TO_DEPARTURE, Optional.of(june(12)), none, Optional.empty()));
  }

  private static LocalDate tooFar() {
    return june(1).plusDays(StayRequest.MAX_DAYS_AHEAD + 1L);
  }

  private static RestrictionScope onlyOf(PriceStandard standard) {
    return new RestrictionScope(Optional.empty(), Optional.of(standard));
  }

  private static void suspendHotel(House house) {
    var command =
        new ChangeHotel.Command(
            house.owner(),
            house.hotel().id(),
            Optional.empty(),
            ChangeHotel.Change.toActive(false));
    assertThat(house.useCases().changeHotel().handle(command))
        .isInstanceOf(ChangeHotel.Outcome.Done.class);
  }

  private static void suspendType(House house, RoomType type) {
    var command =
        new SetRoomTypeActive.Command(house.owner(), house.hotel().id(), type.id(), false);
    assertThat(house.useCases().setRoomTypeActive().handle(command))
        .isInstanceOf(SetRoomTypeActive.Outcome.Done.class);
  }

  private static void restrict(
      House house, RestrictionScope scope, RestrictionKind kind, OptionalInt number, int day) {
    var which = new ChangeRestrictions.Which(house.owner(), house.hotel().id(), scope, kind);
    assertThat(
            house
                .useCases()
                .changeRestrictions()
                .set(which, number, new DateRange(june(day), june(day))))
        .isInstanceOf(ChangeRestrictions.Outcome.Done.class);
  }

  private SearchRooms.Outcome.Done explain(Stay stay, int guests) {
    return (SearchRooms.Outcome.Done) search(stay, guests, true);
  }

  private SearchRooms.Outcome search(Stay stay, int guests, boolean explain) {
    return house
        .useCases()
        .searchRooms()
        .handle(
            new SearchRooms.Query(
                house.hotel().id(),
                Optional.of(stay.arrival()),
                Optional.of(stay.departure()),
                guests,
                explain));
  }

  private Hotel hotelNow() {
    return house.ports().hotels().find(house.hotel().id()).orElseThrow().value();
  }
}
