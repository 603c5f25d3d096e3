package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Origin;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;

/**
 * A change is written down: who, through which client, what, before and after (Change-And-Author).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadHistoryTest {

  private static final PageRequest ALL = new PageRequest(1, 100);
  private static final Origin BROWSER = Origin.of(Optional.of("A browser"), "request-1");
  private static final Origin TELEPHONE = Origin.of(Optional.of("A telephone"), "request-2");

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(2);
  private final Caller owner = house.owner().by(BROWSER);
  private final Caller guest = house.aCaller().by(TELEPHONE);

  private Booking.Pending aBookingOfTheGuest() {
    return house.aPendingBookingBy(guest, House.oneRoom(type), juneStay(10, 12)).value();
  }

  private List<HistoryEntry> history(Caller reader, BookingId booking) {
    return house.useCases().readHistory().handle(reader, booking, ALL).orElseThrow().items();
  }

  @Test
  void every_event_of_a_life_is_told_in_its_order() {
    var booking = house.aCheckedInBooking(type, juneStay(10, 12)).value().id();
    House.taken(house.useCases().checkOut().handle(house.step(booking)));
    House.taken(house.useCases().undoLastStep().handle(house.step(booking)));

    assertThat(history(owner, booking))
        .extracting(entry -> entry.event().type())
        .containsExactly(
            BookingEvent.Type.CREATED,
            BookingEvent.Type.CONFIRMED,
            BookingEvent.Type.ROOMS_ASSIGNED,
            BookingEvent.Type.CHECKED_IN,
            BookingEvent.Type.CHECKED_OUT,
            BookingEvent.Type.UNDONE);
    assertThat(history(owner, booking))
        .extracting(entry -> entry.number().number())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void each_event_names_who_did_it_by_which_client_and_request() {
    var booking = aBookingOfTheGuest().id();
    House.taken(house.useCases().confirmBooking().handle(BookingStep.of(owner, booking)));

    assertThat(history(owner, booking))
        .extracting(entry -> entry.event().author())
        .containsExactly(
            new Author.User(guest.user(), TELEPHONE), new Author.User(owner.user(), BROWSER));
  }

  @Test
  void who_booked_is_not_told_what_the_clients_of_others_say() {
    var booking = aBookingOfTheGuest().id();
    House.taken(house.useCases().confirmBooking().handle(BookingStep.of(owner, booking)));

    assertThat(history(guest, booking))
        .extracting(entry -> entry.event().author())
        .containsExactly(
            new Author.User(guest.user(), TELEPHONE),
            new Author.User(owner.user(), Origin.unknown()));
  }

  @Test
  void nobody_else_is_told_anything() {
    var booking = aBookingOfTheGuest().id();

    assertThat(house.useCases().readHistory().handle(house.aCaller(), booking, ALL)).isEmpty();
    assertThat(
            house.useCases().readHistory().handle(owner, new BookingId(house.given().anId()), ALL))
        .isEmpty();
  }

  @Test
  void a_hold_that_ran_out_is_told_as_the_work_of_the_service() {
    var booking = aBookingOfTheGuest();
    house.clock().setTo(House.noonOf(2));
    assertThat(house.useCases().expireHolds().handle(10)).isEqualTo(1);

    assertThat(history(owner, booking.id()))
        .last()
        .satisfies(entry -> {
          assertThat(entry.event().type()).isEqualTo(BookingEvent.Type.EXPIRED);
          assertThat(entry.event().author()).isEqualTo(new Author.Job("expire-holds"));
        });
  }

  @Test
  void a_step_that_is_refused_is_not_told() {
    var booking = house.aConfirmedBooking(type, juneStay(10, 12)).value().id();

    assertThat(house.useCases().confirmBooking().handle(house.step(booking)))
        .isInstanceOf(StepOutcome.NotAllowed.class);

    assertThat(history(owner, booking)).hasSize(2);
  }
}
