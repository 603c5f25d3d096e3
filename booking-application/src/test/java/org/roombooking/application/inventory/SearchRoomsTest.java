package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchRoomsTest {

  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");

  private final House house = House.inBangkok();

  @Test
  void a_free_type_is_offered_with_its_rooms_and_every_price_it_is_sold_at() {
    var type = house.aRoomType(2);
    house.setPrice(type, SEASONAL, june(11), 5_000);
    house.aConfirmedBooking(type, juneStay(11, 12));
    var stay = juneStay(10, 12);

    var base = new NightlyPrices(stay, List.of(baht(1_010), baht(1_011)));
    var seasonal = new NightlyPrices(stay, List.of(baht(1_010), baht(5_000)));
    assertThat(search(june(10), june(12), 2))
        .isEqualTo(
            new SearchRooms.Outcome.Done(
                house.hotel(),
                List.of(
                    new SearchRooms.Offer(
                        type,
                        new RoomTypeAvailability(
                            type.id(),
                            List.of(
                                new NightAvailability(june(10), 2),
                                new NightAvailability(june(11), 1))),
                        List.of(
                            new Pricing.Priced(PriceStandard.BASE, base),
                            new Pricing.Priced(SEASONAL, seasonal)))),
                List.of()));
  }

  @Test
  void types_are_offered_in_the_order_of_their_ids() {
    var first = house.aRoomType(1);
    var second = house.aRoomType(1);

    assertThat(offered(june(10), june(11), 2)).containsExactly(first, second);
  }

  @Test
  void a_type_that_is_full_on_one_night_is_not_offered() {
    var type = house.aRoomType(1);
    house.aConfirmedBooking(type, juneStay(11, 12));

    assertThat(offered(june(10), june(12), 2)).isEmpty();
    assertThat(offered(june(10), june(11), 2)).containsExactly(type);
    assertThat(offered(june(12), june(13), 2)).containsExactly(type);
  }

  @Test
  void a_type_without_rooms_is_not_offered() {
    house.aRoomType(0);

    assertThat(offered(june(10), june(11), 1)).isEmpty();
  }

  @Test
  void a_hold_takes_the_room_until_it_runs_out_though_nothing_sweeps_it() {
    var type = house.aRoomType(1);
    house.aPendingBooking(type, juneStay(10, 12));

    house.clock().setTo(END_OF_HOLD.minusMillis(1));
    assertThat(offered(june(10), june(11), 2)).isEmpty();

    house.clock().setTo(END_OF_HOLD);
    assertThat(offered(june(10), june(11), 2)).containsExactly(type);
  }

  @Test
  void a_type_is_offered_to_as_many_guests_as_its_largest_room_takes() {
    var type = house.aRoomType(1);

    assertThat(offered(june(10), june(11), 1)).containsExactly(type);
    assertThat(offered(june(10), june(11), 2)).containsExactly(type);
    assertThat(offered(june(10), june(11), 3)).isEmpty();
  }

  @Test
  void a_type_without_a_price_for_each_night_is_not_offered() {
    var type = house.aRoomTypeWithoutPrices(1);
    house.setPrice(type, PriceStandard.BASE, june(10), 1_000);

    assertThat(offered(june(10), june(11), 2)).containsExactly(type);
    assertThat(offered(june(10), june(12), 2)).isEmpty();
  }

  @Test
  void a_suspended_type_is_not_offered() {
    var type = Variants.suspended(house.given().aNewRoomTypeOf(house.hotel().id()));
    assertThat(house.ports().roomTypes().add(type)).isTrue();
    house.given().aRoomOf(type);
    house.setPrice(type, PriceStandard.BASE, june(10), 1_000);

    assertThat(offered(june(10), june(11), 2)).isEmpty();
  }

  @Test
  void a_suspended_hotel_offers_nothing() {
    var suspended = House.inBangkokBut(Variants::suspended);
    suspended.aRoomType(1);
    var query =
        new SearchRooms.Query(
            suspended.hotel().id(), Optional.of(june(10)), Optional.of(june(11)), 2);

    assertThat(suspended.useCases().searchRooms().handle(query))
        .isEqualTo(new SearchRooms.Outcome.Done(suspended.hotel(), List.of(), List.of()));
  }

  @Test
  void a_hotel_that_is_not_there_offers_nothing() {
    var nowhere = new HotelId(house.given().anId());
    var query = new SearchRooms.Query(nowhere, Optional.of(june(10)), Optional.of(june(11)), 2);

    assertThat(house.useCases().searchRooms().handle(query))
        .isEqualTo(new SearchRooms.Outcome.UnknownHotel(nowhere));
  }

  @Test
  void who_does_not_say_when_is_offered_tonight_at_the_hotel() {
    house.aRoomType(1);
    house.clock().setTo(House.midnightOf(10));

    assertThat(nightsOffered(Optional.empty(), Optional.empty())).containsExactly(june(10));

    house.clock().setTo(House.midnightOf(10).minusMillis(1));
    assertThat(nightsOffered(Optional.empty(), Optional.empty())).containsExactly(june(9));
  }

  @Test
  void who_does_not_say_until_when_is_offered_one_night() {
    house.aRoomType(1);

    assertThat(nightsOffered(Optional.of(june(10)), Optional.empty())).containsExactly(june(10));
    assertThat(nightsOffered(Optional.of(june(10)), Optional.of(june(10))))
        .containsExactly(june(10));
  }

  @Test
  void nobody_leaves_before_they_come() {
    assertThat(search(june(10), june(9), 2))
        .isEqualTo(new SearchRooms.Outcome.EndsBeforeStart(june(10), june(9)));
  }

  @Test
  void nobody_looks_for_more_than_366_nights() {
    assertThat(search(june(10), june(10).plusDays(366), 2))
        .isEqualTo(new SearchRooms.Outcome.Done(house.hotel(), List.of(), List.of()));
    assertThat(search(june(10), june(10).plusDays(367), 2))
        .isEqualTo(new SearchRooms.Outcome.StayTooLong(366));
  }

  private SearchRooms.Outcome search(LocalDate start, LocalDate end, int guests) {
    var query =
        new SearchRooms.Query(house.hotel().id(), Optional.of(start), Optional.of(end), guests);
    return house.useCases().searchRooms().handle(query);
  }

  private List<RoomType> offered(LocalDate start, LocalDate end, int guests) {
    return offers(start, end, guests).stream().map(SearchRooms.Offer::roomType).toList();
  }

  private List<SearchRooms.Offer> offers(LocalDate start, LocalDate end, int guests) {
    return offersOf(search(start, end, guests));
  }

  private List<LocalDate> nightsOffered(Optional<LocalDate> start, Optional<LocalDate> end) {
    var query = new SearchRooms.Query(house.hotel().id(), start, end, 2);
    return offersOf(house.useCases().searchRooms().handle(query)).stream()
        .flatMap(offer -> offer.availability().nights().stream())
        .map(NightAvailability::night)
        .toList();
  }

  private static List<SearchRooms.Offer> offersOf(SearchRooms.Outcome outcome) {
    return switch (outcome) {
      case SearchRooms.Outcome.Done done -> done.offers();
      case SearchRooms.Outcome.UnknownHotel unknown -> throw new AssertionError(unknown);
      case SearchRooms.Outcome.EndsBeforeStart ends -> throw new AssertionError(ends);
      case SearchRooms.Outcome.StayTooLong tooLong -> throw new AssertionError(tooLong);
    };
  }
}
