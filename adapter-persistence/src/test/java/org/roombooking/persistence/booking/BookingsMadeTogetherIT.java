package org.roombooking.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.integration.IdempotentRequests;
import org.roombooking.application.integration.IdempotentRequests.Outcome;
import org.roombooking.application.integration.KeyedRequest;
import org.roombooking.application.integration.StoredAnswer;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;
import org.roombooking.persistence.transactions.Company;

/** Bookings that share a transaction: each is made, or refused, as if it had come alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingsMadeTogetherIT {

  private static final Stay NIGHTS = juneStay(10, 13);

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  /** Lets callers share a transaction. */
  private <T> List<T> together(int callers, IntFunction<T> caller) {
    return Company.got(Company.of(ports.transactions(), callers, caller));
  }

  private House aHouse() {
    return House.over(ports);
  }

  /** Whose nights are open: one of its rooms was booked before. */
  private RoomType aTypeLeftWith(int rooms, House house) {
    var type = house.aRoomType(rooms + 1);
    house.aPendingBooking(type, NIGHTS);
    return type;
  }

  private static CreateBooking.Outcome book(House house, RoomType type, int rooms, Stay stay) {
    var line = new RoomLine(type.id(), rooms, 2, new RateChoice.Standing());
    return house.useCases().createBooking().handle(house.toBook(house.owner(), line, stay));
  }

  private static Versioned<Booking.Pending> booked(CreateBooking.Outcome outcome) {
    return ((CreateBooking.Outcome.Done) outcome).booking();
  }

  /** In how many transactions the bookings have been written. */
  private static int transactions() {
    return DATABASE.rows("select distinct xmin::text from booking").size();
  }

  @Test
  void all_are_written_with_all_their_rooms_events_and_histories() {
    var house = aHouse();
    var type = aTypeLeftWith(20, house);

    var booked = together(9, number -> booked(book(house, type, number % 3 + 1, juneStay(10, 13))));

    assertThat(transactions()).isEqualTo(2);
    assertThat(booked.stream().map(it -> it.value().details().rooms().size()))
        .containsExactly(1, 2, 3, 1, 2, 3, 1, 2, 3);
    assertThat(booked).allSatisfy(this::isWritten);
    assertThat(house.free(type, 10, 13)).containsExactly(2, 2, 2);
  }

  private void isWritten(Versioned<Booking.Pending> booking) {
    var id = booking.value().id();
    assertThat(ports.bookings().find(id))
        .contains(new Versioned<>(booking.value(), booking.version()));
    assertThat(ports.storedEvents().of(id))
        .singleElement()
        .satisfies(it -> assertThat(it.type()).isEqualTo(BookingEvent.Type.CREATED));
    var history =
        ports
            .bookingHistory()
            .of(booking.value().details().hotel(), id, new PageRequest(1, 9))
            .items();
    assertThat(history)
        .singleElement()
        .isEqualTo(
            new HistoryEntry(
                Version.FIRST,
                ports.storedEvents().of(id).getFirst(),
                BookingChanges.ofNew(booking.value())));
  }

  @Test
  void exactly_the_rooms_that_are_left_are_sold_and_all_others_are_told_that_there_is_none() {
    var house = aHouse();
    var scarce = aTypeLeftWith(5, house);
    var plenty = aTypeLeftWith(5, house);

    var outcomes =
        together(12, number -> book(house, number % 4 == 3 ? plenty : scarce, 1, NIGHTS));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(
                CreateBooking.Outcome.Done.class, 8L, CreateBooking.Outcome.NoInventory.class, 4L));
    assertThat(List.of(outcomes.get(3), outcomes.get(7), outcomes.get(11)))
        .hasOnlyElementsOfType(CreateBooking.Outcome.Done.class);
    assertThat(house.free(scarce, 10, 13)).containsExactly(0, 0, 0);
    assertThat(house.free(plenty, 10, 13)).containsExactly(2, 2, 2);
    assertThat(transactions()).isEqualTo(3);
  }

  @Test
  void who_wants_more_rooms_than_are_left_keeps_nobody_from_having_fewer() {
    var house = aHouse();
    var type = aTypeLeftWith(3, house);

    var outcomes = together(4, number -> book(house, type, number == 0 ? 4 : 1, NIGHTS));

    assertThat(outcomes.getFirst()).isInstanceOf(CreateBooking.Outcome.NoInventory.class);
    assertThat(Race.count(outcomes)).containsEntry(CreateBooking.Outcome.Done.class, 3L);
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
  }

  @Test
  void each_pays_for_their_own_nights_in_their_own_house() {
    var houses = List.of(aHouse(), aHouse(), aHouse());
    var types = houses.stream().map(house -> aTypeLeftWith(9, house)).toList();
    IntStream.range(0, 3).forEach(i -> book(houses.get(i), types.get(i), 1, juneStay(1, 30)));

    var booked =
        together(
            9,
            number ->
                booked(
                    book(
                        houses.get(number % 3),
                        types.get(number % 3),
                        1,
                        juneStay(number + 1, number + 2))));

    assertThat(booked.stream().map(it -> it.value().details().hotel()))
        .isEqualTo(
            IntStream.range(0, 9).mapToObj(number -> houses.get(number % 3).hotel().id()).toList());
    assertThat(booked.stream().map(it -> it.value().details().total().amount().longValueExact()))
        .containsExactly(1001L, 1002L, 1003L, 1004L, 1005L, 1006L, 1007L, 1008L, 1009L);
    assertThat(booked).allSatisfy(this::isWritten);
  }

  @Test
  void more_than_share_one_transaction_are_all_made() {
    var house = aHouse();
    var type = aTypeLeftWith(40, house);

    var booked = together(35, number -> booked(book(house, type, 1, NIGHTS)));

    assertThat(booked).doesNotHaveDuplicates().hasSize(35).allSatisfy(this::isWritten);
    assertThat(house.free(type, 10, 13)).containsExactly(5, 5, 5);
  }

  @Test
  void nights_that_nobody_has_wanted_before_are_opened_once_and_sold() {
    var house = aHouse();
    var type = house.aRoomType(4);

    var outcomes = together(6, number -> book(house, type, 1, NIGHTS));

    assertThat(Race.count(outcomes)).containsEntry(CreateBooking.Outcome.Done.class, 4L);
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
  }

  @Test
  void of_those_with_one_key_one_books_and_the_others_are_told_that_it_is_still_running() {
    var house = aHouse();
    var type = aTypeLeftWith(9, house);
    var requests = house.useCases().idempotentRequests();

    var outcomes =
        together(5, number -> keyed(requests, "key " + Math.max(number, 2), house, type));

    assertThat(Race.count(outcomes))
        .isEqualTo(Map.of(Outcome.First.class, 3L, Outcome.StillRunning.class, 2L));
    assertThat(outcomes.subList(3, 5)).hasOnlyElementsOfType(Outcome.First.class);
    assertThat(house.free(type, 10, 13)).containsExactly(6, 6, 6);
    assertThat(transactions()).isEqualTo(2);
  }

  @Test
  void each_key_is_answered_again_with_what_it_was_answered_first() {
    var house = aHouse();
    var type = aTypeLeftWith(9, house);
    var requests = house.useCases().idempotentRequests();

    var first = together(7, number -> keyed(requests, "key " + number, house, type));
    var again = together(7, number -> keyed(requests, "key " + number, house, type));

    assertThat(first).doesNotHaveDuplicates().hasOnlyElementsOfType(Outcome.First.class);
    assertThat(again)
        .isEqualTo(
            first.stream().map(it -> new Outcome.Repeated(((Outcome.First) it).answer())).toList());
    assertThat(house.free(type, 10, 13)).containsExactly(2, 2, 2);
  }

  private static Outcome keyed(
      IdempotentRequests requests, String key, House house, RoomType type) {
    return requests.handle(
        new KeyedRequest("Somchai", "POST /bookings", key, "one room"),
        true,
        () ->
            new StoredAnswer(
                201,
                Map.of("Location", key),
                booked(book(house, type, 1, NIGHTS)).value().id().toString()));
  }
}
