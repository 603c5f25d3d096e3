package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.testing.House;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookForAMemberTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();
  private final UserId owner = house.owner().user();
  private final RoomType type = house.aRoomType(1);
  private final StayRequest request =
      new StayRequest(house.hotel().id(), STAY, List.of(House.oneRoom(type)));

  private CreateBooking.Outcome book(MemberId member) {
    return house
        .useCases()
        .createBooking()
        .handle(
            new CreateBooking.Command(
                house.owner(), Optional.of(member), request, "Malee", Optional.empty()));
  }

  private QuoteStay.Outcome quote(MemberId member) {
    return house
        .useCases()
        .quoteStay()
        .handle(new QuoteStay.Query(house.owner(), Optional.of(member), request));
  }

  private void assertRefused(MemberId member, QuoteRefusal why) {
    assertThat(quote(member)).isEqualTo(new QuoteStay.Outcome.Refused(why));
    assertThat(book(member)).isEqualTo(new CreateBooking.Outcome.NotOffered(why));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
  }

  private static Booking booked(CreateBooking.Outcome outcome) {
    return ((CreateBooking.Outcome.Done) outcome).booking().value();
  }

  @Test
  void the_booking_is_in_the_member_s_name_from_the_first_step_to_the_last() {
    var member = house.given().aMemberOf(owner).id();
    assertThat(quote(member)).isInstanceOf(QuoteStay.Outcome.Done.class);

    var booking = booked(book(member));
    var confirmed = House.taken(house.useCases().confirmBooking().handle(house.step(booking.id())));

    assertThat(booking.details().member()).contains(member);
    assertThat(confirmed.value().details().member()).contains(member);
    assertThat(house.useCases().readBookings().one(house.owner(), booking.id()))
        .map(found -> found.value().details().member())
        .contains(Optional.of(member));
  }

  @Test
  void another_user_s_member_and_nobody_are_refused_alike() {
    var others = house.given().aMemberOf(house.aCaller().user()).id();
    var nobody = new MemberId(house.given().anId());

    assertRefused(others, new QuoteRefusal.UnknownMember(others));
    assertRefused(nobody, new QuoteRefusal.UnknownMember(nobody));
  }

  @Test
  void a_member_of_a_suspended_system_is_refused_and_keeps_the_bookings_there_are() {
    var system = house.given().aSystemOf(owner);
    var member = house.given().aMemberOf(system, "ext-001").id();
    var before = booked(book(member));
    house.useCases().cancelBooking().handle(house.step(before.id()));
    assertThat(house.ports().externalSystems().setActive(owner, system.id(), false)).isPresent();

    assertRefused(member, new QuoteRefusal.ExternalSystemSuspended(system.id()));

    assertThat(house.useCases().readBookings().one(house.owner(), before.id()))
        .map(found -> found.value().details().member())
        .contains(Optional.of(member));
  }
}
