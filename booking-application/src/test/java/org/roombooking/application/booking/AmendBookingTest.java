package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.booking.AmendmentDesk.forGuests;
import static org.roombooking.application.booking.AmendmentDesk.gained;
import static org.roombooking.application.booking.AmendmentDesk.rooms;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A night of June costs 1,000 baht and one for each day of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendBookingTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final AmendmentDesk desk = new AmendmentDesk(house);
  private final RoomType type = house.aRoomType(1);

  @Nested
  class committed {

    @Test
    void a_booking_is_what_was_quoted_to_the_cent_whatever_prices_are_by_then() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(9, 14), Repricing.CHANGED_NIGHTS)
              .amendment();
      house.setPrice(type, PriceStandard.BASE, june(13), 5_000);

      var amended =
          AmendmentDesk.amended(desk.commit(booking.id(), amendment, Optional.of("Stays longer")));

      assertThat(amended.details())
          .isEqualTo(booking.details().amended(amendment.stay(), amendment.rooms()));
      assertThat(amended.details().total()).isEqualTo(amendment.total());
      assertThat(house.free(type, 9, 15)).containsExactly(0, 0, 0, 0, 0, 1);
      assertThat(lastEvent(booking.id()).type()).isEqualTo(BookingEvent.Type.AMENDED);
      assertThat(lastEvent(booking.id()).reason()).contains("Stays longer");
    }

    @Test
    void nights_that_are_given_back_can_be_sold_again() {
      var booking = house.aPendingBooking(type, STAY).value();

      desk.amend(booking.id(), AmendmentDesk.nights(11, 12));

      assertThat(house.free(type, 10, 13)).containsExactly(1, 0, 1);
    }

    @Test
    void rooms_are_gained_and_given_back() {
      var other = house.aRoomType(2);
      var booking = house.aConfirmedBooking(type, STAY).value();

      var amended = desk.amend(booking.id(), rooms(gained(other), gained(other)));

      assertThat(amended.details().rooms()).hasSize(2);
      assertThat(house.free(type, 10, 13)).containsExactly(1, 1, 1);
      assertThat(house.free(other, 10, 13)).containsExactly(0, 0, 0);
    }

    @Test
    void nothing_is_taken_where_a_gained_night_is_full() {
      house.aConfirmedBooking(type, juneStay(14, 15));
      var booking = house.aConfirmedBooking(type, STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(11, 15), Repricing.NONE).amendment();

      assertThat(desk.commit(booking.id(), amendment, Optional.of("Stays longer")))
          .isEqualTo(
              stepped(
                  new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(14))))));
      assertThat(house.free(type, 10, 15)).containsExactly(0, 0, 0, 1, 0);
      assertThat(desk.stored(booking.id())).isEqualTo(booking);
    }

    @Test
    void it_needs_a_reason_where_the_total_changes_and_only_there() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var longer =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();
      assertThat(desk.commit(booking.id(), longer, Optional.empty()))
          .isEqualTo(new AmendBooking.Outcome.ReasonNeeded());

      var room = booking.details().rooms().getFirst().id();
      var alone = desk.quoted(booking.id(), rooms(forGuests(room, 1)), Repricing.NONE).amendment();

      assertThat(
              AmendmentDesk.amended(desk.commit(booking.id(), alone, Optional.empty()))
                  .details()
                  .rooms())
          .extracting(it -> it.guests())
          .containsExactly(1);
    }

    @Test
    void it_is_too_late_when_the_quote_has_expired() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();
      house.clock().advanceBy(Duration.ofMinutes(15).minusMillis(1));
      var another =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 12), Repricing.NONE).amendment();
      house.clock().advanceBy(Duration.ofMillis(1));

      assertThat(desk.commit(booking.id(), amendment, Optional.of("Stays longer")))
          .isEqualTo(new AmendBooking.Outcome.UnknownAmendment(amendment.id()));
      house.clock().advanceBy(Duration.ofMinutes(15).minusMillis(2));
      assertThat(quotedOnce(booking.id(), another))
          .isInstanceOf(AmendBooking.Outcome.Stepped.class);
    }

    @Test
    void an_expired_quote_is_told_apart_from_none() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();
      house.clock().advanceBy(Amendment.LIFETIME);

      assertThat(desk.commit(booking.id(), amendment, Optional.of("Stays longer")))
          .isEqualTo(new AmendBooking.Outcome.AmendmentExpired(amendment.id()));
    }

    @Test
    void it_is_refused_when_the_booking_has_changed_since() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();
      rename(booking.id(), "Anan Srisuk");

      assertThat(desk.commit(booking.id(), amendment, Optional.of("Stays longer")))
          .isEqualTo(new AmendBooking.Outcome.AmendmentStale(amendment.id()));
    }

    @Test
    void what_was_quoted_to_another_user_is_unknown() {
      var guest = house.aCaller();
      var booking = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value();
      var amendment =
          desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();

      assertThat(
              house.useCases().amendBooking().handle(command(guest, booking.id(), amendment.id())))
          .isEqualTo(new AmendBooking.Outcome.UnknownAmendment(amendment.id()));
    }
  }

  @Nested
  class what_it_says_of_its_guest {

    @Test
    void is_changed_without_a_quote() {
      var booking = house.aConfirmedBooking(type, STAY).value();

      var amended =
          AmendmentDesk.amended(
              change(
                  booking.id(),
                  new GuestChanges(
                      Optional.of("Anan Srisuk"),
                      Optional.of(Optional.empty()),
                      Optional.empty())));

      assertThat(amended.details())
          .isEqualTo(booking.details().forGuest("Anan Srisuk", Optional.empty(), Optional.empty()));
    }

    @Test
    void stays_and_writes_nothing_where_nothing_is_to_change() {
      var booking = house.aConfirmedBooking(type, STAY);

      assertThat(change(booking.value().id(), GuestChanges.none()))
          .isEqualTo(
              stepped(
                  new StepOutcome.Done<>(
                      new org.roombooking.domain.version.Versioned<Booking>(
                          booking.value(), booking.version()))));
    }

    @Test
    void names_members_of_the_user_who_booked_alone() {
      var guest = house.aCaller();
      var booking = house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value();
      var theirs = house.given().aMemberOf(guest.user()).id();
      var mine = house.given().aMemberOf(house.owner().user()).id();

      assertThat(inNameOf(booking.id(), mine))
          .isEqualTo(new AmendBooking.Outcome.UnknownMember(mine));
      assertThat(AmendmentDesk.amended(inNameOf(booking.id(), theirs)).details().member())
          .contains(theirs);
    }

    private AmendBooking.Outcome inNameOf(
        BookingId booking, org.roombooking.domain.member.MemberId member) {
      return change(
          booking,
          new GuestChanges(Optional.empty(), Optional.empty(), Optional.of(Optional.of(member))));
    }
  }

  private AmendBooking.Outcome quotedOnce(BookingId booking, Amendment amendment) {
    return desk.commit(booking, amendment, Optional.of("Leaves earlier"));
  }

  private static AmendBooking.Command command(
      Caller caller, BookingId booking, AmendmentId amendment) {
    return new AmendBooking.Command(
        BookingStep.of(caller, booking),
        Optional.of(amendment),
        Optional.of("Stays longer"),
        GuestChanges.none());
  }

  private AmendBooking.Outcome change(BookingId booking, GuestChanges guest) {
    return house
        .useCases()
        .amendBooking()
        .handle(
            new AmendBooking.Command(
                house.step(booking), Optional.empty(), Optional.empty(), guest));
  }

  private void rename(BookingId booking, String guest) {
    AmendmentDesk.amended(
        change(booking, new GuestChanges(Optional.of(guest), Optional.empty(), Optional.empty())));
  }

  private static AmendBooking.Outcome stepped(StepOutcome<Booking> outcome) {
    return new AmendBooking.Outcome.Stepped(outcome);
  }

  private BookingEvent lastEvent(BookingId booking) {
    return house.ports().storedEvents().of(booking).getLast();
  }
}
