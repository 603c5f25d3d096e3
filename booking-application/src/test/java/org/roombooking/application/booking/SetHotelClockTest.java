package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.SetHotelClock.Outcome;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.version.Versioned;

/** A sandbox has a clock of its own, which is set forward. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetHotelClockTest {

  private final House house = House.inBangkokBut(hotel -> hotel.by(Timepiece.Sandbox.unset()));
  private final RoomType type = house.aRoomType(3);

  private Outcome set(Instant now) {
    return house
        .useCases()
        .setHotelClock()
        .handle(new SetHotelClock.Command(house.owner(), house.hotel().id(), now));
  }

  private Instant now() {
    return house
        .useCases()
        .readHotelClock()
        .handle(house.owner(), house.hotel().id())
        .orElseThrow()
        .now();
  }

  private Booking read(BookingId booking) {
    return house.useCases().readBookings().one(house.owner(), booking).orElseThrow().value();
  }

  @Test
  void it_shows_what_it_was_set_to_and_runs_on_from_there() {
    var set = House.noonOf(9);

    assertThat(set(set)).isEqualTo(new Outcome.Done(set));

    assertThat(now()).isEqualTo(set);
    house.clock().setTo(NOW.plusSeconds(5));
    assertThat(now()).isEqualTo(set.plusSeconds(5));
  }

  @Test
  void it_is_never_set_back() {
    set(House.noonOf(9));

    assertThat(set(House.noonOf(9).minusMillis(1)))
        .isEqualTo(new Outcome.Backwards(House.noonOf(9)));
    assertThat(set(House.noonOf(9))).isEqualTo(new Outcome.Done(House.noonOf(9)));
    assertThat(now()).isEqualTo(House.noonOf(9));
  }

  @Test
  void it_is_set_so_far_at_a_time_and_no_further() {
    var furthest = NOW.plus(Timepiece.Sandbox.LONGEST_STEP);

    assertThat(set(furthest.plusMillis(1)))
        .isEqualTo(new Outcome.TooFar(Timepiece.Sandbox.LONGEST_STEP));
    assertThat(set(furthest)).isEqualTo(new Outcome.Done(furthest));
  }

  @Test
  void a_hotel_with_everybodys_time_has_no_clock_to_be_set() {
    var real = House.inBangkok();
    var booking = real.aPendingBooking(real.aRoomType(1), juneStay(10, 12));
    var outcome =
        real.useCases()
            .setHotelClock()
            .handle(new SetHotelClock.Command(real.owner(), real.hotel().id(), House.noonOf(9)));

    assertThat(outcome).isEqualTo(new Outcome.SandboxOnly());
    assertThat(real.ports().bookings().find(booking.value().id())).contains(widened(booking));
  }

  private static Versioned<Booking> widened(Versioned<Booking.Pending> booking) {
    return new Versioned<>(booking.value(), booking.version());
  }

  @Test
  void nobody_but_the_owner_sets_or_reads_it() {
    var stranger = house.aCaller();

    assertThat(
            house
                .useCases()
                .setHotelClock()
                .handle(new SetHotelClock.Command(stranger, house.hotel().id(), House.noonOf(9))))
        .isEqualTo(new Outcome.UnknownHotel(house.hotel().id()));
    assertThat(house.useCases().readHotelClock().handle(stranger, house.hotel().id())).isEmpty();
  }

  @Test
  void holds_expire_in_their_order_each_at_its_own_instant() {
    var first = house.aPendingBooking(type, juneStay(10, 12)).value();
    house.clock().setTo(NOW.plusSeconds(60));
    var second = house.aPendingBooking(type, juneStay(10, 12)).value();

    set(House.noonOf(2));

    assertThat(house.ports().storedEvents().of(first.id()))
        .last()
        .extracting(BookingEvent::type, BookingEvent::at)
        .isEqualTo(List.of(BookingEvent.Type.EXPIRED, END_OF_HOLD));
    assertThat(house.ports().storedEvents().of(second.id()))
        .last()
        .extracting(BookingEvent::type, BookingEvent::at)
        .isEqualTo(List.of(BookingEvent.Type.EXPIRED, END_OF_HOLD.plusSeconds(60)));
  }

  @Test
  void nothing_of_another_hotel_happens() {
    var real = new RealHotelBeside();

    set(House.noonOf(9));

    assertThat(real.isStillHeld()).isTrue();
  }

  /** A hotel with everybody's time in the same store. */
  private final class RealHotelBeside {

    private final House beside = House.over(house.ports());
    private final BookingId booking =
        beside.aPendingBooking(beside.aRoomType(1), juneStay(10, 12)).value().id();

    boolean isStillHeld() {
      return beside.ports().bookings().find(booking).orElseThrow().value()
          instanceof Booking.Pending;
    }
  }

  @Test
  void what_was_not_done_when_the_work_ended_early_does_not_count_and_is_done_by_the_sweep() {
    var held = house.aPendingBooking(type, juneStay(10, 12)).value();
    var hotel = house.ports().hotels().find(house.hotel().id()).orElseThrow();
    var ahead = new Timepiece.Sandbox(Duration.ofDays(1));
    assertThat(house.ports().hotels().save(hotel, hotel.value().by(ahead)))
        .isInstanceOf(Hotels.Saving.Saved.class);
    assertThat(read(held.id())).isEqualTo(new Booking.Expired(held, END_OF_HOLD));

    assertThat(house.useCases().expireHolds().handle(10)).isEqualTo(1);

    assertThat(house.ports().bookings().find(held.id()).orElseThrow().value())
        .isEqualTo(new Booking.Expired(held, END_OF_HOLD));
  }

  @Test
  void the_life_of_a_booking_follows_the_clock_of_its_hotel() {
    var early = house.aBookingWithItsRoom(type, juneStay(10, 12)).value().id();
    var late = house.aBookingWithItsRoom(type, juneStay(10, 12)).value().id();
    assertThat(house.useCases().checkIn().handle(house.step(early)))
        .isInstanceOf(StepOutcome.NotAllowed.class);

    set(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(early)));
    assertThat(house.useCases().markNoShow().handle(house.step(late)))
        .isInstanceOf(StepOutcome.NotAllowed.class);

    set(House.midnightOf(11));
    House.taken(house.useCases().markNoShow().handle(house.step(late)));
    House.taken(house.useCases().checkOut().handle(house.step(early)));
    assertThat(house.ports().storedEvents().of(late))
        .last()
        .extracting(BookingEvent::type, BookingEvent::at)
        .isEqualTo(List.of(BookingEvent.Type.NO_SHOW, House.midnightOf(11)));

    set(House.midnightOf(12).plusMillis(1));
    assertThat(house.useCases().undoLastStep().handle(house.step(late)))
        .isInstanceOf(StepOutcome.NotAllowed.class);
  }

  @Test
  void nights_that_are_over_by_the_clock_of_the_hotel_are_not_sold() {
    set(House.noonOf(11));

    assertThat(house.quote(juneStay(10, 12), House.oneRoom(type)))
        .isInstanceOf(QuoteStay.Outcome.Refused.class);
    assertThat(house.quote(juneStay(11, 12), House.oneRoom(type)))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
  }
}
