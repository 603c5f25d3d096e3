package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Bookings.Saving;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** How every {@link Bookings} finds what a filter wants. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookingFiltersContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void bookings_are_found_by_every_status() {
    var type = aRoomTypeWithARoom();
    var stay = juneStay(10, 12);
    var found =
        Map.of(
            BookingStatus.PENDING, new Given(ports()).aPendingBooking(type, stay).id(),
            BookingStatus.CONFIRMED, saved(type, stay, BookingFiltersContract::confirmed),
            BookingStatus.CHECKED_IN, saved(type, stay, this::checkedIn),
            BookingStatus.CHECKED_OUT, saved(type, stay, this::checkedOut),
            BookingStatus.CANCELLED,
                saved(type, stay, d -> new Booking.Cancelled(confirmed(d), NOW)),
            BookingStatus.NO_SHOW, saved(type, stay, BookingFiltersContract::noShow),
            BookingStatus.EXPIRED, saved(type, stay, BookingFiltersContract::expired));

    for (var status : BookingStatus.values()) {
      assertThat(list(type, withStatus(status), NOW))
          .as(status.name())
          .containsExactly(found.get(status));
    }
  }

  @Test
  default void a_hold_that_has_run_out_is_found_as_expired_though_nothing_has_swept_it() {
    var type = aRoomTypeWithARoom();
    var booking = new Given(ports()).aPendingBooking(type, juneStay(10, 12)).id();
    var justBefore = END_OF_HOLD.minusMillis(1);

    assertThat(list(type, withStatus(BookingStatus.PENDING), justBefore)).containsExactly(booking);
    assertThat(list(type, withStatus(BookingStatus.EXPIRED), justBefore)).isEmpty();
    assertThat(list(type, withStatus(BookingStatus.PENDING), END_OF_HOLD)).isEmpty();
    assertThat(list(type, withStatus(BookingStatus.EXPIRED), END_OF_HOLD)).containsExactly(booking);
  }

  @Test
  default void a_hold_without_end_is_found_as_pending_for_ever() {
    var type = aRoomTypeWithARoom();
    var booking =
        new Given(ports()).aPendingBooking(type, juneStay(10, 12), new Hold.WithoutEnd()).id();
    var inTenYears = NOW.plusSeconds(3_652L * 86_400);

    assertThat(list(type, withStatus(BookingStatus.PENDING), inTenYears)).containsExactly(booking);
    assertThat(list(type, withStatus(BookingStatus.EXPIRED), inTenYears)).isEmpty();
  }

  @Test
  default void bookings_are_found_by_the_day_of_arrival() {
    var type = aRoomTypeWithARoom();
    var booking = new Given(ports()).aPendingBooking(type, juneStay(10, 12)).id();

    assertThat(list(type, arriving(june(10)), NOW)).containsExactly(booking);
    assertThat(list(type, arriving(june(9)), NOW)).isEmpty();
    assertThat(list(type, arriving(june(11)), NOW)).isEmpty();
  }

  @Test
  default void bookings_are_found_by_the_day_of_departure() {
    var type = aRoomTypeWithARoom();
    var booking = new Given(ports()).aPendingBooking(type, juneStay(10, 12)).id();

    assertThat(list(type, departing(june(12)), NOW)).containsExactly(booking);
    assertThat(list(type, departing(june(11)), NOW)).isEmpty();
    assertThat(list(type, departing(june(13)), NOW)).isEmpty();
  }

  @Test
  default void guests_are_found_on_the_nights_they_sleep_in_the_house() {
    var type = aRoomTypeWithARoom();
    var booking = saved(type, juneStay(10, 12), this::checkedIn);

    assertThat(list(type, inHouse(june(9)), NOW)).isEmpty();
    assertThat(list(type, inHouse(june(10)), NOW)).containsExactly(booking);
    assertThat(list(type, inHouse(june(11)), NOW)).containsExactly(booking);
    assertThat(list(type, inHouse(june(12)), NOW)).isEmpty();
  }

  @Test
  default void guests_who_have_left_are_found_on_the_nights_they_slept_in_the_house() {
    var type = aRoomTypeWithARoom();
    var booking = saved(type, juneStay(10, 12), this::checkedOut);

    assertThat(list(type, inHouse(june(11)), NOW)).containsExactly(booking);
  }

  @Test
  default void who_has_not_come_is_not_in_the_house() {
    var type = aRoomTypeWithARoom();
    var stay = juneStay(10, 12);
    new Given(ports()).aPendingBooking(type, stay);
    saved(type, stay, BookingFiltersContract::confirmed);
    saved(type, stay, details -> new Booking.Cancelled(confirmed(details), NOW));
    saved(type, stay, BookingFiltersContract::noShow);

    assertThat(list(type, inHouse(june(10)), NOW)).isEmpty();
  }

  @Test
  default void guests_are_found_by_a_part_of_their_name_in_any_case() {
    var type = aRoomTypeWithARoom();
    var malee = guestNamed("Malee Srisuk", type);
    var thai = guestNamed("มาลี ศรีสุข", type);
    var percent = guestNamed("100% Sure_Thing", type);

    assertThat(list(type, named("lEE sRI"), NOW)).containsExactly(malee);
    assertThat(list(type, named("ศรี"), NOW)).containsExactly(thai);
    assertThat(list(type, named("S"), NOW)).containsExactly(percent, malee);
    assertThat(list(type, named("nobody"), NOW)).isEmpty();
  }

  @Test
  default void signs_that_databases_take_for_any_letter_stand_for_themselves() {
    var type = aRoomTypeWithARoom();
    guestNamed("Malee Srisuk", type);
    var odd = guestNamed("100% Sure_Thing\\", type);

    assertThat(list(type, named("%"), NOW)).containsExactly(odd);
    assertThat(list(type, named("_"), NOW)).containsExactly(odd);
    assertThat(list(type, named("\\"), NOW)).containsExactly(odd);
    assertThat(list(type, named("e%e"), NOW)).isEmpty();
  }

  @Test
  default void a_booking_must_fit_all_of_a_filter() {
    var type = aRoomTypeWithARoom();
    var given = new Given(ports());
    given.aPendingBooking(type, juneStay(10, 13));
    given.aPendingBooking(type, juneStay(11, 12));
    var booking = given.aPendingBooking(type, juneStay(10, 12)).id();

    var filter =
        new BookingFilter(
            Optional.of(BookingStatus.PENDING),
            Optional.of(june(10)),
            Optional.of(june(12)),
            Optional.empty(),
            Optional.of("malee"));
    assertThat(list(type, filter, NOW)).containsExactly(booking);
  }

  private RoomType aRoomTypeWithARoom() {
    return new Given(ports()).aRoomTypeWithRooms(1);
  }

  private BookingId guestNamed(String name, RoomType type) {
    var given = new Given(ports());
    var stay = juneStay(10, 12);
    var like = given.details(type, stay, List.of(given.aBookedRoom(type, stay)));
    var details =
        new BookingDetails(
            like.id(),
            like.hotel(),
            like.bookedBy(),
            like.member(),
            name,
            like.specialRequest(),
            stay,
            like.rooms(),
            like.createdAt());
    ports()
        .bookings()
        .add(
            new Booking.Pending(details, new Hold.WithoutEnd()),
            given.anEvent(BookingEvent.Type.CREATED));
    return details.id();
  }

  /** A booking that has come into a state, by whatever way. */
  private BookingId saved(RoomType type, Stay stay, Function<BookingDetails, Booking> state) {
    var given = new Given(ports());
    var pending = given.aPendingBooking(type, stay);
    var saving =
        ports()
            .bookings()
            .save(
                new Versioned<>(pending, Version.FIRST),
                state.apply(pending.details()),
                given.anEvent(BookingEvent.Type.CONFIRMED));
    assertThat(saving).isEqualTo(new Saving.Saved(new Version(2)));
    return pending.id();
  }

  private static Booking noShow(BookingDetails details) {
    return new Booking.NoShow(confirmed(details), NOW, june(11));
  }

  private static Booking expired(BookingDetails details) {
    return new Booking.Expired(new Booking.Pending(details, new Hold.Until(NOW)), NOW);
  }

  private static Booking.Confirmed confirmed(BookingDetails details) {
    return new Booking.Confirmed(details, RoomAssignment.none());
  }

  private Booking.CheckedIn checkedIn(BookingDetails details) {
    return new Booking.CheckedIn(new Booking.Confirmed(details, inTheFirstRoom(details)), NOW);
  }

  private Booking checkedOut(BookingDetails details) {
    return new Booking.CheckedOut(checkedIn(details), details.stay(), NOW);
  }

  private RoomAssignment inTheFirstRoom(BookingDetails details) {
    var room = ports().rooms().list(details.hotel(), FIRST_PAGE).items().getFirst();
    return new RoomAssignment(Map.of(details.rooms().getFirst().id(), room.id()));
  }

  private List<BookingId> list(RoomType type, BookingFilter filter, Instant now) {
    return ports().bookings().list(type.hotel(), filter, now, FIRST_PAGE).items().stream()
        .map(booking -> booking.value().id())
        .toList();
  }

  private static BookingFilter withStatus(BookingStatus status) {
    return new BookingFilter(
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static BookingFilter arriving(LocalDate date) {
    return onDates(Optional.of(date), Optional.empty(), Optional.empty());
  }

  private static BookingFilter departing(LocalDate date) {
    return onDates(Optional.empty(), Optional.of(date), Optional.empty());
  }

  private static BookingFilter inHouse(LocalDate night) {
    return onDates(Optional.empty(), Optional.empty(), Optional.of(night));
  }

  private static BookingFilter onDates(
      Optional<LocalDate> arriving, Optional<LocalDate> departing, Optional<LocalDate> inHouse) {
    return new BookingFilter(Optional.empty(), arriving, departing, inHouse, Optional.empty());
  }

  private static BookingFilter named(String part) {
    return new BookingFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(part));
  }
}
