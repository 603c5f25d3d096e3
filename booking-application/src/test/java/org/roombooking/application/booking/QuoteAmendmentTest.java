package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.booking.AmendmentDesk.forGuests;
import static org.roombooking.application.booking.AmendmentDesk.gained;
import static org.roombooking.application.booking.AmendmentDesk.rooms;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A night of June costs 1,000 baht and one for each day of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteAmendmentTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final AmendmentDesk desk = new AmendmentDesk(house);
  private final RoomType type = house.aRoomType(1);

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
    assertThat(desk.stored(booking.id())).isEqualTo(booking);
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

  private QuoteAmendment.Outcome quote(BookingId booking, AmendmentChanges changes) {
    return quote(house.owner(), booking, changes);
  }

  private QuoteAmendment.Outcome quote(Caller caller, BookingId booking, AmendmentChanges changes) {
    return house
        .useCases()
        .quoteAmendment()
        .handle(new QuoteAmendment.Command(caller, booking, changes, Repricing.CHANGED_NIGHTS));
  }
}
