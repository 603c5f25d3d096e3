package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.AmendmentChanges;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.inventory.Obstacle;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.pricing.SetPriceRules.WantedBand;
import org.roombooking.application.pricing.SetPriceRules.WantedSupplement;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Children in quotes, bookings, amendments and searches. Rooms are for two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildrenTest {

  private static final Stay STAY = juneStay(10, 11);
  private static final WantedBand BABIES =
      new WantedBand(2, new WantedSupplement.Share(new Percentage(0)), false);
  private static final WantedBand TO_TWELVE =
      new WantedBand(12, new WantedSupplement.Flat(BigDecimal.valueOf(100)), true);

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(3);

  private SetPriceRules.Outcome set(WantedBand... bands) {
    return house
        .useCases()
        .setPriceRules()
        .handle(
            new SetPriceRules.Command(
                house.owner(),
                house.hotel().id(),
                Rounding.standard(),
                WantedTerms.free(),
                List.of(bands)));
  }

  private RoomLine line(int guests, Integer... ages) {
    return new RoomLine(type.id(), 1, guests, List.of(ages), new RateChoice.Standing());
  }

  private QuoteStay.Outcome quote(RoomLine line) {
    return house.quote(STAY, line);
  }

  private BookingDetails booked(RoomLine line) {
    return house.aPendingBookingBy(house.owner(), line, STAY).value().details();
  }

  @Test
  void a_child_is_a_guest_to_a_hotel_that_says_nothing_of_children() {
    assertThat(quote(line(2, 0)))
        .isEqualTo(new QuoteStay.Outcome.Refused(new QuoteRefusal.TooManyGuests(type.id(), 2)));
    assertThat(booked(line(1, 0)).rooms().getFirst().party())
        .isEqualTo(new Party(1, List.of(0), 2));
    assertThat(booked(line(1, 0)).total()).isEqualTo(baht(1_010));
  }

  @Test
  void what_is_asked_for_children_is_quoted_and_booked() {
    set(BABIES, TO_TWELVE);

    var quoted = ((QuoteStay.Outcome.Done) quote(line(1, 12, 1))).quote();

    assertThat(quoted.total()).isEqualTo(baht(1_110));
    assertThat(booked(line(1, 1, 12)).total()).isEqualTo(baht(1_110));
    assertThat(booked(line(2, 1)).rooms().getFirst().party())
        .isEqualTo(new Party(2, List.of(1), 2));
  }

  @Test
  void a_quote_is_honoured_for_the_same_children_alone() {
    set(BABIES);
    var quoted = quoted(line(2, 1, 0));

    assertThat(bookByQuote(quoted, line(2, 1)))
        .isEqualTo(
            new CreateBooking.Outcome.NotOffered(new QuoteRefusal.QuoteMismatch(quoted.id())));
    assertThat(bookByQuote(quoted, line(2, 0, 1))).isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  void a_quote_is_honoured_with_the_children_counted_as_they_were_then() {
    set(BABIES);
    var quoted = quoted(line(2, 1));
    set();

    assertThat(quote(line(2, 1)))
        .isEqualTo(new QuoteStay.Outcome.Refused(new QuoteRefusal.TooManyGuests(type.id(), 2)));
    assertThat(bookByQuote(quoted, line(2, 1))).isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  private StoredQuote quoted(RoomLine line) {
    var request = new StayRequest(house.hotel().id(), STAY, List.of(line));
    var query = new QuoteStay.Query(house.owner(), Optional.empty(), request);
    return ((GiveQuote.Outcome.Done) house.useCases().giveQuote().handle(query)).quote();
  }

  private CreateBooking.Outcome bookByQuote(StoredQuote quote, RoomLine line) {
    return house
        .useCases()
        .createBooking()
        .handle(
            new CreateBooking.Command(
                house.owner(),
                Optional.empty(),
                new StayRequest(house.hotel().id(), STAY, List.of(line)),
                "Malee Srisuk",
                Optional.empty(),
                false,
                Optional.of(quote.id())));
  }

  @Test
  void an_amendment_prices_gained_nights_with_the_children_that_the_room_has() {
    set(BABIES, TO_TWELVE);
    var booking = house.aPendingBookingBy(house.owner(), line(1, 1, 12), STAY).value().details();

    var amendment = amended(booking, Optional.of(june(12)), Optional.empty());

    // 1,010 and 1,011, and 100 for each night of the older child
    assertThat(amendment.total()).isEqualTo(baht(2_221));
    assertThat(amendment.rooms().getFirst().party()).isEqualTo(new Party(1, List.of(1, 12), 2));
  }

  @Test
  void who_stays_in_their_room_stays_counted_as_they_were() {
    set(BABIES);
    var booking = house.aPendingBookingBy(house.owner(), line(2, 1), STAY).value().details();
    set();

    assertThat(amended(booking, Optional.of(june(12)), Optional.empty()).rooms().getFirst().party())
        .isEqualTo(new Party(2, List.of(1), 2));
    assertThat(
            amended(booking, Optional.empty(), Optional.of(List.of())).rooms().getFirst().party())
        .isEqualTo(Party.of(2));
  }

  @Test
  void a_child_that_is_gained_is_counted_and_asked_for() {
    set(TO_TWELVE);
    var booking = house.aPendingBookingBy(house.owner(), line(1), STAY).value().details();

    var amendment = amended(booking, Optional.empty(), Optional.of(List.of(7)));

    assertThat(amendment.total()).isEqualTo(baht(1_110));
    var twice = quoteAmendment(booking, Optional.empty(), Optional.of(List.of(7, 7)));
    assertThat(twice)
        .isEqualTo(
            new QuoteAmendment.Outcome.NotOffered(new QuoteRefusal.TooManyGuests(type.id(), 2)));
  }

  private Amendment amended(
      BookingDetails booking, Optional<LocalDate> departure, Optional<List<Integer>> ages) {
    return ((QuoteAmendment.Outcome.Done) quoteAmendment(booking, departure, ages)).amendment();
  }

  private QuoteAmendment.Outcome quoteAmendment(
      BookingDetails booking, Optional<LocalDate> departure, Optional<List<Integer>> ages) {
    var room = booking.rooms().stream().map(BookedRoom::id).findFirst();
    var rooms =
        ages.map(given ->
            List.of(
                new AmendmentChanges.Room(
                    room,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.of(given),
                    Optional.empty())));
    return house
        .useCases()
        .quoteAmendment()
        .handle(
            new QuoteAmendment.Command(
                house.owner(),
                booking.id(),
                new AmendmentChanges(Optional.empty(), departure, rooms),
                Repricing.CHANGED_NIGHTS));
  }

  @Test
  void a_search_finds_rooms_with_what_they_cost_with_the_children() {
    set(BABIES, TO_TWELVE);

    assertThat(search(1, 1, 7).offers().getFirst().prices().getFirst().prices().total())
        .isEqualTo(baht(1_110));
    assertThat(search(2, 7).notOffered().getFirst().obstacles())
        .extracting(Obstacle::kind)
        .containsExactly(Obstacle.Kind.TOO_MANY_GUESTS);
    assertThat(search(2, 1).offers()).hasSize(1);
  }

  private SearchRooms.Outcome.Done search(int guests, Integer... ages) {
    var query =
        new SearchRooms.Query(
            house.hotel().id(),
            Optional.of(STAY.arrival()),
            Optional.of(STAY.departure()),
            guests,
            List.of(ages),
            true);
    return (SearchRooms.Outcome.Done) house.useCases().searchRooms().handle(query);
  }

  @Test
  void what_is_asked_for_a_child_is_not_finer_than_the_currency() {
    var fine = new WantedBand(5, new WantedSupplement.Flat(new BigDecimal("0.001")), true);

    assertThat(set(fine))
        .isEqualTo(
            new SetPriceRules.Outcome.FinerThanCurrency(
                SetPriceRules.Field.CHILDREN, Currency.getInstance("THB")));
  }
}
