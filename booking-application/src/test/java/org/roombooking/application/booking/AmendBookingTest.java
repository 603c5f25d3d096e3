package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.UnpricedNight;
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
  class what_it_would_cost {

    @Test
    void is_told_night_by_night_and_takes_no_rooms() {
      var booking = house.aConfirmedBooking(type, STAY).value();

      var done = desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.CHANGED_NIGHTS);

      var differences = done.amendment().differencesFrom(done.booked());
      assertThat(differences)
          .extracting(night -> night.night())
          .containsExactly(june(10), june(11), june(12), june(13));
      assertThat(differences.getLast().before()).isEmpty();
      assertThat(differences.getLast().difference()).isEqualTo(baht(1_013));
      assertThat(done.amendment().total()).isEqualTo(booking.details().total().plus(baht(1_013)));
      assertThat(house.free(type, 10, 14)).containsExactly(0, 0, 0, 1);
      assertThat(stored(booking.id())).isEqualTo(booking);
    }

    @Test
    void is_not_told_to_whoever_may_not_amend_the_booking() {
      var booking = house.aConfirmedBooking(type, STAY).value();

      assertThat(quote(house.aCaller(), booking.id(), AmendmentDesk.nights(10, 14)))
          .isEqualTo(new QuoteAmendment.Outcome.UnknownBooking(booking.id()));
    }

    @Test
    void is_not_told_of_a_booking_that_has_ended() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      House.taken(house.useCases().cancelBooking().handle(house.step(booking.id())));

      assertThat(quote(booking.id(), AmendmentDesk.nights(10, 14)))
          .isEqualTo(new QuoteAmendment.Outcome.NotAllowed(List.of(Reason.BOOKING_CANCELLED)));
    }

    @Test
    void is_not_told_of_a_stay_without_a_night() {
      var booking = house.aConfirmedBooking(type, STAY).value();

      assertThat(quote(booking.id(), AmendmentDesk.nights(13, 13)))
          .isEqualTo(new QuoteAmendment.Outcome.NoNight(june(13), june(13)));
    }

    @Test
    void is_not_told_of_rooms_that_are_too_small_or_not_priced() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var room = booking.details().rooms().getFirst().id();
      var unpriced = house.aRoomTypeWithoutPrices(1);

      assertThat(quote(booking.id(), rooms(forGuests(room, 3))))
          .isEqualTo(
              new QuoteAmendment.Outcome.NotOffered(new QuoteRefusal.TooManyGuests(type.id(), 2)));
      assertThat(quote(booking.id(), rooms(gained(unpriced))))
          .isEqualTo(
              new QuoteAmendment.Outcome.NotOffered(
                  new QuoteRefusal.NotPriced(
                      unpriced.id(),
                      PriceStandard.BASE,
                      STAY.nights().stream().map(UnpricedNight::of).toList())));
    }

    @Test
    void names_rooms_that_the_booking_does_not_have_or_that_are_named_twice() {
      var booking = house.aConfirmedBooking(type, STAY).value();
      var room = booking.details().rooms().getFirst().id();
      var unknown = new BookedRoomId(house.given().anId());

      assertThat(quote(booking.id(), rooms(forGuests(unknown, 1))))
          .isEqualTo(new QuoteAmendment.Outcome.UnknownBookedRoom(unknown));
      assertThat(quote(booking.id(), rooms(forGuests(room, 1), forGuests(room, 1))))
          .isEqualTo(new QuoteAmendment.Outcome.RoomNamedTwice(room));
    }
  }

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
      assertThat(stored(booking.id())).isEqualTo(booking);
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

  private static AmendmentChanges rooms(AmendmentChanges.Room... rooms) {
    return new AmendmentChanges(
        Optional.<LocalDate>empty(), Optional.empty(), Optional.of(List.of(rooms)));
  }

  private static AmendmentChanges.Room forGuests(BookedRoomId room, int guests) {
    return new AmendmentChanges.Room(
        Optional.of(room), Optional.empty(), OptionalInt.of(guests), Optional.empty());
  }

  private static AmendmentChanges.Room gained(RoomType type) {
    return new AmendmentChanges.Room(
        Optional.empty(), Optional.of(type.id()), OptionalInt.of(2), Optional.empty());
  }

  private QuoteAmendment.Outcome quote(BookingId booking, AmendmentChanges changes) {
    return quote(house.owner(), booking, changes);
  }

  private QuoteAmendment.Outcome quote(Caller caller, BookingId booking, AmendmentChanges changes) {
    return house
        .useCases()
        .quoteAmendment()
        .handle(new QuoteAmendment.Command(caller, booking, changes, Repricing.CHANGED_NIGHTS));
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

  private Booking stored(BookingId booking) {
    return house.ports().bookings().find(booking).orElseThrow().value();
  }

  private BookingEvent lastEvent(BookingId booking) {
    return house.ports().storedEvents().of(booking).getLast();
  }
}
