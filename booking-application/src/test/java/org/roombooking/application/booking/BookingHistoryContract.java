package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Origin;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link org.roombooking.domain.booking.BookingHistory} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookingHistoryContract {

  PageRequest ALL = new PageRequest(1, 100);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  /** Everybody who makes changes. */
  static List<Author> authors() {
    var user = new UserId(new UUID(7, 7));
    return List.of(
        new Author.User(user, Origin.unknown()),
        new Author.User(user, Origin.of(Optional.of("ж".repeat(300)), "r".repeat(64))),
        new Author.User(user, Origin.of(Optional.empty(), "request-1")),
        new Author.Job("expire-holds"),
        new Author.Unknown());
  }

  @ParameterizedTest
  @MethodSource("authors")
  default void an_entry_is_found_as_it_was_written(Author author) {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());
    var event =
        new BookingEvent(
            given.anId(), BookingEvent.Type.CONFIRMED, NOW, author, Optional.of("Paid"));

    save(new Versioned<>(pending, Version.FIRST), confirmed, event);

    assertThat(history(pending, ALL))
        .last()
        .isEqualTo(
            new HistoryEntry(new Version(2), event, BookingChanges.between(pending, confirmed)));
  }

  @Test
  default void a_new_booking_has_one_entry_of_all_that_is_true_of_it() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));

    assertThat(history(pending, ALL))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.number()).isEqualTo(Version.FIRST);
          assertThat(entry.event().type()).isEqualTo(BookingEvent.Type.CREATED);
          assertThat(entry.changes()).isEqualTo(BookingChanges.ofNew(pending));
        });
  }

  @Test
  default void entries_come_in_their_order_and_in_pages() {
    var pending = cancelledAndTakenBack();

    var all = history(pending, ALL);
    assertThat(all).extracting(entry -> entry.number().number()).containsExactly(1L, 2L, 3L);

    var last =
        ports().bookingHistory().of(pending.details().hotel(), pending.id(), new PageRequest(2, 2));
    assertThat(last.total()).isEqualTo(3);
    assertThat(last.items()).containsExactly(all.getLast());
  }

  private Booking.Pending cancelledAndTakenBack() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var cancelled = new Booking.Cancelled(pending, NOW);
    save(
        new Versioned<>(pending, Version.FIRST),
        cancelled,
        given.anEvent(BookingEvent.Type.CANCELLED));
    save(
        new Versioned<>(cancelled, new Version(2)),
        pending,
        given.anEvent(BookingEvent.Type.UNDONE));
    return pending;
  }

  @Test
  default void nobody_and_another_hotel_have_no_history() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var other = given.aRoomTypeWithRooms(1).hotel();

    assertThat(ports().bookingHistory().of(other, pending.id(), ALL).items()).isEmpty();
    assertThat(
            ports()
                .bookingHistory()
                .of(pending.details().hotel(), new BookingId(given.anId()), ALL)
                .total())
        .isZero();
  }

  @Test
  default void a_change_that_is_undone_or_stale_leaves_no_entry() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());
    var event = given.anEvent(BookingEvent.Type.CONFIRMED);
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  save(new Versioned<>(pending, Version.FIRST), confirmed, event);
                  throw broken;
                }))
        .isSameAs(broken);
    assertThat(ports().bookings().save(new Versioned<>(pending, new Version(9)), confirmed, event))
        .isEqualTo(new Bookings.Saving.Stale());

    assertThat(history(pending, ALL)).hasSize(1);
  }

  private void save(Versioned<Booking> read, Booking next, BookingEvent event) {
    assertThat(ports().bookings().save(read, next, event))
        .isInstanceOf(Bookings.Saving.Saved.class);
  }

  private List<HistoryEntry> history(Booking booking, PageRequest page) {
    return ports().bookingHistory().of(booking.details().hotel(), booking.id(), page).items();
  }
}
