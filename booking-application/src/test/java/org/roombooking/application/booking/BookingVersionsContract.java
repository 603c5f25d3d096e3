package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Bookings.Saving;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link Bookings} must do for those who have read what somebody else may change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookingVersionsContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_booking_is_locked_for_who_has_read_its_last_version() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var read = new Versioned<Booking>(pending, Version.FIRST);
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());

    assertThat(ports().bookings().lock(read)).isTrue();
    assertThat(ports().transactions().call(() -> ports().bookings().lock(read))).isTrue();

    save(read, confirmed, BookingEvent.Type.CONFIRMED);

    assertThat(ports().bookings().lock(read)).isFalse();
    assertThat(ports().bookings().lock(new Versioned<>(confirmed, new Version(2)))).isTrue();
  }

  @Test
  default void of_many_who_lock_what_they_read_in_one_version_exactly_one_may_change_it() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var read = new Versioned<Booking>(pending, Version.FIRST);

    var locked = Race.of(number -> ports().transactions().call(() -> lockAndCancel(read, number)));

    assertThat(locked).containsOnlyOnce(true).containsOnly(true, false);
  }

  @Test
  default void a_booking_that_somebody_has_changed_since_stays_as_they_left_it() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var read = new Versioned<Booking>(pending, Version.FIRST);
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());
    var cancelled = new Booking.Cancelled(pending, NOW);
    assertThat(save(read, confirmed, BookingEvent.Type.CONFIRMED))
        .isEqualTo(new Saving.Saved(new Version(2)));

    assertThat(save(read, cancelled, BookingEvent.Type.CANCELLED)).isEqualTo(new Saving.Stale());

    assertThat(ports().bookings().find(pending.id()))
        .contains(new Versioned<>(confirmed, new Version(2)));
  }

  @Test
  default void every_change_is_written_with_its_event_and_a_stale_one_without() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var stay = juneStay(10, 12);
    var pending =
        new Booking.Pending(
            given.details(type, stay, List.of(given.aBookedRoom(type, stay))),
            new Hold.Until(END_OF_HOLD));
    var confirmed = new Booking.Confirmed(pending.details(), RoomAssignment.none());
    var created = given.anEvent(BookingEvent.Type.CREATED);
    var confirming = given.anEvent(BookingEvent.Type.CONFIRMED);
    var read = new Versioned<Booking>(pending, Version.FIRST);

    ports().bookings().add(pending, created);
    assertThat(ports().bookings().save(read, confirmed, confirming))
        .isEqualTo(new Saving.Saved(new Version(2)));
    assertThat(save(read, confirmed, BookingEvent.Type.CONFIRMED)).isEqualTo(new Saving.Stale());

    assertThat(ports().storedEvents().of(pending.id())).containsExactly(created, confirming);
  }

  @Test
  default void neither_change_nor_event_is_written_when_the_transaction_fails() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var events = ports().storedEvents().of(pending.id());
    var read = new Versioned<Booking>(pending, Version.FIRST);
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  save(read, new Booking.Cancelled(pending, NOW), BookingEvent.Type.CANCELLED);
                  throw broken;
                }))
        .isSameAs(broken);

    assertThat(ports().bookings().find(pending.id())).contains(read);
    assertThat(ports().storedEvents().of(pending.id())).isEqualTo(events).hasSize(1);
  }

  @Test
  default void of_many_who_save_what_they_read_in_one_version_exactly_one_does() {
    var given = new Given(ports());
    var pending = given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));
    var read = new Versioned<Booking>(pending, Version.FIRST);

    var savings =
        Race.of(number ->
            ports()
                .transactions()
                .call(() ->
                    save(
                        read,
                        new Booking.Cancelled(pending, NOW.plusSeconds(number)),
                        BookingEvent.Type.CANCELLED)));

    var saved = new Saving.Saved(new Version(2));
    assertThat(savings).containsOnlyOnce(saved).containsOnly(saved, new Saving.Stale());
    assertThat(ports().bookings().find(pending.id()))
        .contains(
            new Versioned<>(
                new Booking.Cancelled(pending, NOW.plusSeconds(savings.indexOf(saved))),
                new Version(2)));
    assertThat(ports().storedEvents().of(pending.id())).hasSize(2);
  }

  private boolean lockAndCancel(Versioned<Booking> read, int number) {
    var pending = (Booking.Pending) read.value();
    boolean locked = ports().bookings().lock(read);
    if (locked) {
      var cancelled = new Booking.Cancelled(pending, NOW.plusSeconds(number));
      assertThat(save(read, cancelled, BookingEvent.Type.CANCELLED))
          .isInstanceOf(Saving.Saved.class);
    }
    return locked;
  }

  private Saving save(Versioned<Booking> read, Booking next, BookingEvent.Type event) {
    return ports().bookings().save(read, next, new Given(ports()).anEvent(event));
  }
}
