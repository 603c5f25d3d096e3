package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Bookings.Saving;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** How every {@link Bookings} finds holds that have run out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RunOutHoldsContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_hold_has_not_run_out_just_before_its_end() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(type, juneStay(10, 12));
    var justBefore = END_OF_HOLD.minusMillis(1);

    assertThat(ports().bookings().takeRunOutHold(justBefore)).isEmpty();
    assertThat(ports().bookings().takeRunOutHold(type.hotel(), justBefore)).isEmpty();
    assertThat(ports().bookings().hasRunOutHold(type.hotel(), justBefore)).isFalse();
  }

  @Test
  default void a_hold_has_run_out_at_its_end() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var booking = given.aPendingBooking(type, juneStay(10, 12));
    var read = new Versioned<Booking>(booking, Version.FIRST);

    assertThat(ports().bookings().takeRunOutHold(END_OF_HOLD)).contains(read);
    assertThat(ports().bookings().takeRunOutHold(type.hotel(), END_OF_HOLD)).contains(read);
    assertThat(ports().bookings().hasRunOutHold(type.hotel(), END_OF_HOLD)).isTrue();
  }

  @Test
  default void a_hold_without_end_never_runs_out() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(type, juneStay(10, 12), new Hold.WithoutEnd());
    var inAHundredYears = END_OF_HOLD.plusSeconds(36_525L * 86_400);

    assertThat(ports().bookings().takeRunOutHold(inAHundredYears)).isEmpty();
    assertThat(ports().bookings().hasRunOutHold(type.hotel(), inAHundredYears)).isFalse();
  }

  @Test
  default void a_booking_that_was_confirmed_has_no_hold_to_run_out() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var pending = given.aPendingBooking(type, juneStay(10, 12));
    save(
        new Versioned<>(pending, Version.FIRST),
        new Booking.Confirmed(pending.details(), RoomAssignment.none()));

    assertThat(ports().bookings().takeRunOutHold(END_OF_HOLD)).isEmpty();
    assertThat(ports().bookings().takeRunOutHold(type.hotel(), END_OF_HOLD)).isEmpty();
    assertThat(ports().bookings().hasRunOutHold(type.hotel(), END_OF_HOLD)).isFalse();
  }

  @Test
  default void the_hold_that_ran_out_the_longest_ago_comes_first() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    aBookingHeldUntil(2, type, given);
    var oldest = aBookingHeldUntil(1, type, given);
    aBookingHeldUntil(3, type, given);
    var read = new Versioned<Booking>(oldest, Version.FIRST);
    var later = END_OF_HOLD.plusSeconds(10);

    assertThat(ports().bookings().takeRunOutHold(later)).contains(read);
    assertThat(ports().bookings().takeRunOutHold(type.hotel(), later)).contains(read);
  }

  @Test
  default void a_hotel_is_told_of_its_own_holds_alone() {
    var given = new Given(ports());
    var here = given.aRoomTypeWithRooms(1);
    var there = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(there, juneStay(10, 12));

    assertThat(ports().bookings().takeRunOutHold(here.hotel(), END_OF_HOLD)).isEmpty();
    assertThat(ports().bookings().hasRunOutHold(here.hotel(), END_OF_HOLD)).isFalse();
  }

  @Test
  default void a_hold_of_a_sandbox_runs_out_by_the_clock_of_its_hotel() {
    var given = new Given(ports());
    var real = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(real, juneStay(10, 12));
    var type = given.aRoomTypeWithRooms(1);
    var held = given.aPendingBooking(type, juneStay(10, 12));
    setAhead(type, Duration.ofSeconds(100));
    var common = END_OF_HOLD.minusSeconds(100);

    assertThat(ports().bookings().takeRunOutHoldOfSandbox(common.minusMillis(1))).isEmpty();
    assertThat(ports().bookings().takeRunOutHold(common)).isEmpty();
    assertThat(ports().bookings().takeRunOutHoldOfSandbox(common))
        .contains(new Versioned<>(held, Version.FIRST));
    assertThat(ofOwner(type, BookingStatus.PENDING, common.minusMillis(1))).hasSize(1);
    assertThat(ofOwner(type, BookingStatus.EXPIRED, common)).hasSize(1);
    assertThat(ofOwner(type, BookingStatus.PENDING, common)).isEmpty();
    assertThat(ofOwner(real, BookingStatus.PENDING, common)).hasSize(1);
  }

  private void setAhead(RoomType type, Duration ahead) {
    var read = ports().hotels().find(type.hotel()).orElseThrow();
    assertThat(ports().hotels().save(read, read.value().by(new Timepiece.Sandbox(ahead))))
        .isInstanceOf(Hotels.Saving.Saved.class);
  }

  private List<Versioned<Booking>> ofOwner(RoomType type, BookingStatus status, Instant now) {
    var owner = ports().hotels().find(type.hotel()).orElseThrow().value().owner();
    var filter =
        new BookingFilter(
            Optional.of(status),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ports().bookings().listOwnedBy(owner, filter, now, new PageRequest(1, 10)).items();
  }

  @Test
  default void many_who_sweep_all_hotels_take_each_hold_once() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var held = IntStream.range(0, 8).mapToObj(i -> aBookingHeldUntil(i, type, given)).toList();
    var later = END_OF_HOLD.plusSeconds(10);

    var taken = Race.of(number -> sweep(() -> ports().bookings().takeRunOutHold(later)));

    assertThat(taken.stream().flatMap(Optional::stream)).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  default void many_who_sweep_one_hotel_take_each_hold_once() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var held = IntStream.range(0, 8).mapToObj(i -> aBookingHeldUntil(i, type, given)).toList();
    var later = END_OF_HOLD.plusSeconds(10);

    var taken =
        Race.of(number -> sweep(() -> ports().bookings().takeRunOutHold(type.hotel(), later)));

    assertThat(taken.stream().flatMap(Optional::stream)).containsExactlyInAnyOrderElementsOf(held);
  }

  private static Booking.Pending aBookingHeldUntil(int seconds, RoomType type, Given given) {
    return given.aPendingBooking(
        type, juneStay(10, 12), new Hold.Until(END_OF_HOLD.plusSeconds(seconds)));
  }

  private Optional<Booking> sweep(Supplier<Optional<Versioned<Booking>>> next) {
    return ports()
        .transactions()
        .call(() -> {
          var taken = next.get();
          taken.ifPresent(
              read -> save(read, new Booking.Expired((Booking.Pending) read.value(), END_OF_HOLD)));
          return taken.map(Versioned::value);
        });
  }

  private void save(Versioned<Booking> read, Booking next) {
    var event = new Given(ports()).anEvent(BookingEvent.Type.EXPIRED);
    assertThat(ports().bookings().save(read, next, event))
        .isEqualTo(new Saving.Saved(read.version().next()));
  }
}
