package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;

/** What a search in a city offers is what is then sold, over every store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface CityOffersContract extends CitySearches {

  int HOTELS = 40;

  @Test
  default void what_is_offered_is_booked_at_that_price_and_nothing_else_is_booked_or_cheaper() {
    checkOffers(2, List.of());
  }

  @Test
  default void what_is_offered_to_people_with_children_is_booked_at_that_price() {
    checkOffers(1, List.of(3, 9));
  }

  @Test
  default void the_offer_says_to_the_cent_what_the_quote_says() {
    IntStream.range(0, HOTELS).forEach(seed -> VariedHouse.of(seed, ports()));

    for (var offer : search(wanted())) {
      var house = House.over(ports());
      var line =
          new RoomLine(
              offer.roomType().id(), 1, 2, new RateChoice.ByStandard(offer.price().standard()));
      var quote = VariedHouse.quoteFor(house, offer.hotel(), line, STAY);
      assertThat(quote).isInstanceOf(QuoteStay.Outcome.Done.class);
      assertThat(((QuoteStay.Outcome.Done) quote).quote().rooms().getFirst().prices())
          .isEqualTo(offer.price().prices());
    }
  }

  @Test
  default void one_room_throughout_is_offered_though_guests_wait_for_their_doors() {
    var house = House.over(ports());
    house.aConfirmedBooking(house.aRoomType(2), STAY);

    assertThat(search(wanted()))
        .extracting(SearchCity.CityOffer::freeWithoutMoving)
        .containsExactly(true);
  }

  @Test
  default void rooms_of_which_each_is_closed_for_a_part_are_offered_with_a_move() {
    var house = House.over(ports());
    ClosedForAPart.in(house, STAY);
    var other = House.over(ports());
    other.aRoomType(1);

    assertThat(search(wanted()))
        .extracting(offer -> offer.hotel().id(), SearchCity.CityOffer::freeWithoutMoving)
        .containsExactlyInAnyOrder(
            tuple(house.hotel().id(), false), tuple(other.hotel().id(), true));
  }

  @Test
  default void several_hotels_are_read_at_once_as_each_by_itself() {
    var houses = IntStream.range(0, 12).mapToObj(seed -> VariedHouse.of(seed, ports())).toList();
    var hotels = houses.stream().map(varied -> varied.house().hotel().id()).toList();
    var types =
        houses.stream().flatMap(varied -> varied.types().stream()).map(RoomType::id).toList();

    assertThat(ports().roomTypes().listAll(hotels))
        .containsExactlyInAnyOrderElementsOf(
            hotels.stream().flatMap(hotel -> ports().roomTypes().listAll(hotel).stream()).toList());
    assertThat(ports().availability().of(hotels, STAY, Given.NOW))
        .containsExactlyInAnyOrderElementsOf(
            hotels.stream()
                .flatMap(hotel -> ports().availability().of(hotel, STAY, Given.NOW).stream())
                .toList());
    var rates = ports().rateCalendar().ratesFor(hotels, types, STAY);
    assertThat(rates).containsOnlyKeys(types);
    var rulebooks = ports().rulebooks().of(hotels);
    var restrictions = ports().restrictions().bearingOn(hotels, STAY);
    for (var varied : houses) {
      var hotel = varied.house().hotel().id();
      var ofHotel = varied.types().stream().map(RoomType::id).toList();
      assertThat(rates).containsAllEntriesOf(ports().rateCalendar().ratesFor(hotel, ofHotel, STAY));
      assertThat(rulebooks).containsEntry(hotel, ports().rulebooks().of(hotel));
      assertThat(restrictions.get(hotel).all())
          .containsExactlyInAnyOrderElementsOf(ports().restrictions().bearingOn(hotel, STAY).all());
    }
  }

  private SearchCity.Query withChildren(int guests, List<Integer> ages) {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        STAY,
        guests,
        ages,
        SearchCity.PriceRange.any(),
        Set.of(),
        wanted().page());
  }

  private void checkOffers(int guests, List<Integer> childrenAges) {
    var houses =
        IntStream.range(0, HOTELS).mapToObj(seed -> VariedHouse.of(seed, ports())).toList();

    var offers = search(withChildren(guests, childrenAges));

    assertThat(offers).hasSizeBetween(HOTELS / 8, HOTELS - 4);
    for (var varied : houses) {
      var offer =
          offers.stream().filter(found -> found.hotel().equals(varied.house().hotel())).findFirst();
      var bookable = varied.bookable(STAY, guests, childrenAges);
      assertThat(offer.map(found -> found.price().prices().total()))
          .describedAs("seed %s", varied.seed())
          .isEqualTo(bookable.stream().min(Money::compareTo));
      offer.ifPresent(found ->
          assertThat(booked(varied, found, guests, childrenAges))
              .isEqualTo(found.price().prices()));
    }
  }

  private static Object booked(
      VariedHouse varied, SearchCity.CityOffer offer, int guests, List<Integer> childrenAges) {
    var line =
        new RoomLine(
            offer.roomType().id(),
            1,
            guests,
            childrenAges,
            new RateChoice.ByStandard(offer.price().standard()));
    var house = varied.house();
    var outcome = house.useCases().createBooking().handle(house.toBook(house.owner(), line, STAY));
    return ((CreateBooking.Outcome.Done) outcome)
        .booking()
        .value()
        .details()
        .rooms()
        .getFirst()
        .prices();
  }
}
