package org.roombooking.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;
import org.roombooking.persistence.transactions.Company;

/** Steps that share a transaction: each is taken, or refused, as if it had come alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsTakenTogetherIT {

  private static final Stay NIGHTS = juneStay(10, 13);

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);
  private House house;

  @BeforeEach
  void a_house() {
    house = House.over(ports);
  }

  /** Lets callers share a transaction. */
  private <T> List<T> together(int callers, IntFunction<T> caller) {
    return Company.got(Company.of(ports.transactions(), callers, caller));
  }

  private List<BookingId> pending(int bookings, RoomType type) {
    return IntStream.range(0, bookings)
        .mapToObj(i -> house.aPendingBooking(type, NIGHTS).value().id())
        .toList();
  }

  private StepOutcome<Booking.Confirmed> confirm(BookingId booking) {
    return house.useCases().confirmBooking().handle(house.step(booking));
  }

  private StepOutcome<Booking.Cancelled> cancel(BookingId booking) {
    return house.useCases().cancelBooking().handle(house.step(booking));
  }

  private StepOutcome<Booking.CheckedIn> checkIn(BookingId booking) {
    return house.useCases().checkIn().handle(house.step(booking));
  }

  /** In how many transactions the bookings have last been written. */
  private static int transactions() {
    return DATABASE.rows("select distinct xmin::text from booking").size();
  }

  /** What is counted on each night of a type: rooms held and sold. */
  private static List<String> counted(RoomType type) {
    return DATABASE.rows(
        "select held, sold from room_type_night where room_type_id = '%s' order by night"
            .formatted(type.id().value()));
  }

  private List<BookingEvent.Type> events(BookingId booking) {
    return ports.storedEvents().of(booking).stream().map(BookingEvent::type).toList();
  }

  private List<BookingEvent.Type> history(BookingId booking) {
    return ports
        .bookingHistory()
        .of(house.hotel().id(), booking, new PageRequest(1, 9))
        .items()
        .stream()
        .map(entry -> entry.event().type())
        .toList();
  }

  private static boolean isTaken(StepOutcome<?> outcome) {
    return outcome instanceof StepOutcome.Done<?>;
  }

  @Test
  void each_is_written_with_its_event_and_its_history() {
    var type = house.aRoomType(20);
    var bookings = pending(11, type);

    var confirmed = together(11, number -> House.taken(confirm(bookings.get(number))));

    assertThat(transactions()).isEqualTo(1);
    assertThat(confirmed.stream().map(it -> it.value().id())).isEqualTo(bookings);
    assertThat(confirmed)
        .allSatisfy(it ->
            assertThat(ports.bookings().find(it.value().id()))
                .contains(new Versioned<>(it.value(), it.version())));
    assertThat(bookings)
        .allSatisfy(it ->
            assertThat(events(it))
                .containsExactly(BookingEvent.Type.CREATED, BookingEvent.Type.CONFIRMED))
        .allSatisfy(it ->
            assertThat(history(it))
                .containsExactlyInAnyOrder(BookingEvent.Type.CREATED, BookingEvent.Type.CONFIRMED));
    assertThat(counted(type)).containsExactly("0|11", "0|11", "0|11");
  }

  @Test
  void rooms_and_doors_of_all_that_are_cancelled_can_be_had_again() {
    var type = house.aRoomType(6);
    var held = pending(2, type);
    var sold = house.aConfirmedBooking(type, NIGHTS).value().id();
    var withDoors =
        List.of(
            house.aBookingWithItsRoom(type, NIGHTS).value().id(),
            house.aBookingWithItsRoom(type, NIGHTS).value().id());
    var bookings = List.of(withDoors.get(0), held.get(0), sold, withDoors.get(1), held.get(1));

    assertThat(together(5, number -> cancel(bookings.get(number))))
        .allMatch(StepsTakenTogetherIT::isTaken);

    assertThat(transactions()).isEqualTo(1);
    assertThat(counted(type)).containsExactly("0|0", "0|0", "0|0");
    assertThat(DATABASE.rows("select * from room_night")).isEmpty();
  }

  @Test
  void only_the_rooms_of_those_who_are_cancelled_are_left() {
    var type = house.aRoomType(3);
    var stays = house.aBookingWithItsRoom(type, NIGHTS).value().id();
    var goes = house.aBookingWithItsRoom(type, NIGHTS).value().id();
    var waits = house.aPendingBooking(type, NIGHTS).value().id();

    together(2, number -> number == 0 ? cancel(goes) : confirm(waits));

    assertThat(DATABASE.rows("select distinct booking_id from room_night"))
        .containsExactly(stays.value().toString());
    assertThat(counted(type)).containsExactly("0|2", "0|2", "0|2");
  }

  @Test
  void a_step_that_many_want_to_take_is_taken_once() {
    var type = house.aRoomType(3);
    var booking = pending(1, type).getFirst();

    var outcomes = together(6, number -> confirm(booking));

    assertThat(Race.count(outcomes))
        .isEqualTo(Map.of(StepOutcome.Done.class, 1L, StepOutcome.NotAllowed.class, 5L));
    assertThat(events(booking))
        .containsExactly(BookingEvent.Type.CREATED, BookingEvent.Type.CONFIRMED);
    assertThat(counted(type)).containsExactly("0|1", "0|1", "0|1");
  }

  @Test
  void of_two_different_steps_of_one_booking_the_second_finds_what_the_first_has_done() {
    var type = house.aRoomType(3);
    var booking = house.aBookingWithItsRoom(type, NIGHTS).value().id();
    house.clock().setTo(House.noonOf(10));

    var outcomes =
        together(2, number -> number == 0 ? isTaken(cancel(booking)) : isTaken(checkIn(booking)));

    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(events(booking)).hasSize(4);
  }

  @Test
  void whoever_may_not_take_a_step_keeps_nobody_from_theirs() {
    var type = house.aRoomType(9);
    var bookings = pending(4, type);
    House.taken(cancel(bookings.get(2)));

    var outcomes = together(4, number -> isTaken(confirm(bookings.get(number))));

    assertThat(outcomes).containsExactly(true, true, false, true);
    assertThat(transactions()).isEqualTo(2);
    assertThat(counted(type)).containsExactly("0|3", "0|3", "0|3");
  }

  @Test
  void guests_come_and_go_while_others_book() {
    var type = house.aRoomType(9);
    var arriving = house.aBookingWithItsRoom(type, NIGHTS).value().id();
    var leaving = house.aBookingWithItsRoom(type, NIGHTS).value().id();
    var absent = house.aConfirmedBooking(type, NIGHTS).value().id();
    house.clock().setTo(House.noonOf(10));
    House.taken(checkIn(leaving));
    house.clock().setTo(House.noonOf(11));
    var useCases = house.useCases();

    var outcomes =
        together(
            4,
            number ->
                switch (number) {
                  case 0 -> isTaken(checkIn(arriving));
                  case 1 -> isTaken(useCases.checkOut().handle(house.step(leaving)));
                  case 2 -> isTaken(useCases.markNoShow().handle(house.step(absent)));
                  default ->
                      useCases.createBooking().handle(house.toBook(type, juneStay(11, 13)))
                          instanceof CreateBooking.Outcome.Done;
                });

    assertThat(outcomes).containsExactly(true, true, true, true);
    assertThat(transactions()).isEqualTo(1);
    assertThat(counted(type)).containsExactly("0|3", "1|1", "1|1");
    assertThat(
            DATABASE.rows(
                "select distinct booking_id from room_night where night >= '%s'"
                    .formatted(june(11))))
        .containsExactly(arriving.value().toString());
  }

  private boolean book(RoomType type, Stay stay) {
    return house.useCases().createBooking().handle(house.toBook(type, stay))
        instanceof CreateBooking.Outcome.Done;
  }

  @Test
  void a_room_that_one_gives_back_is_sold_once_to_those_who_book_with_them() {
    var type = house.aRoomType(1);
    var last = house.aConfirmedBooking(type, NIGHTS).value().id();

    var got = together(4, number -> number == 3 ? isTaken(cancel(last)) : book(type, NIGHTS));

    assertThat(got.getLast()).isTrue();
    assertThat(got.subList(0, 3)).containsOnlyOnce(true);
    assertThat(house.free(type, 10, 13)).containsExactly(0, 0, 0);
  }

  @Test
  void nobody_is_refused_for_nights_that_others_want() {
    var scarce = house.aRoomType(1);
    var plenty = house.aRoomType(9);
    house.aPendingBooking(plenty, NIGHTS);
    var given = house.aConfirmedBooking(scarce, juneStay(10, 12)).value().id();

    // The 11th is wanted by two and given back once, the 10th wanted by one and given back.
    var got =
        together(
            5,
            number ->
                switch (number) {
                  case 0 -> isTaken(cancel(given));
                  case 1, 2 -> book(scarce, juneStay(11, 12));
                  case 3 -> book(scarce, juneStay(10, 11));
                  default -> book(plenty, NIGHTS);
                });

    assertThat(List.of(got.get(0), got.get(3), got.get(4))).containsOnly(true);
    assertThat(got.subList(1, 3)).containsExactlyInAnyOrder(true, false);
    assertThat(house.free(scarce, 10, 12)).containsExactly(0, 0);
    assertThat(house.free(plenty, 10, 13)).containsExactly(7, 7, 7);
  }
}
