package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** How long a stay may be, for how many rooms and guests, and of which types. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestedStayTest {

  private static final RateChoice STANDING = new RateChoice.Standing();
  private static final RateChoice AGREED = new RateChoice.Agreed(baht(100));
  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");

  private final House house = House.inBangkok();

  @Test
  void a_stay_is_for_366_nights_at_the_most() {
    var line = new RoomLine(house.aRoomType(1).id(), 1, 2, AGREED);

    assertThat(house.quote(Stay.of(june(10), 366), line))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
    assertThat(house.quote(Stay.of(june(10), 367), line))
        .isEqualTo(refused(new QuoteRefusal.StayTooLong(366)));
  }

  @Test
  void a_stay_is_for_100_rooms_at_the_most_on_all_lines_together() {
    var type = house.aRoomType(1);
    var sixty = new RoomLine(type.id(), 60, 2, STANDING);
    var forty = new RoomLine(type.id(), 40, 2, STANDING);
    var one = new RoomLine(type.id(), 1, 2, STANDING);

    assertThat(house.quote(juneStay(10, 11), sixty, forty))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
    assertThat(house.quote(juneStay(10, 11), sixty, forty, one))
        .isEqualTo(refused(new QuoteRefusal.TooManyRooms(100)));
  }

  @Test
  void rooms_are_counted_to_the_end_however_many_the_lines_ask_for() {
    var line = new RoomLine(house.aRoomType(1).id(), Integer.MAX_VALUE, 2, STANDING);

    assertThat(house.quote(juneStay(10, 11), line, line))
        .isEqualTo(refused(new QuoteRefusal.TooManyRooms(100)));
  }

  @Test
  void a_stay_is_for_a_room_and_for_a_guest_at_the_least() {
    var type = house.aRoomType(1).id();
    var hotel = house.hotel().id();

    assertThat(house.quote(juneStay(10, 11), new RoomLine(type, 1, 1, STANDING)))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomLine(type, 0, 1, STANDING));
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomLine(type, 1, 0, STANDING));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StayRequest(hotel, juneStay(10, 11), List.of()));
  }

  @Test
  void a_stay_is_for_room_types_of_the_hotel() {
    var elsewhere = house.given().aRoomTypeWithRooms(1).id();
    var unknown = new RoomTypeId(house.given().anId());

    assertThat(house.quote(juneStay(10, 11), new RoomLine(elsewhere, 1, 2, AGREED)))
        .isEqualTo(refused(new QuoteRefusal.UnknownRoomType(elsewhere)));
    assertThat(house.quote(juneStay(10, 11), new RoomLine(unknown, 1, 2, AGREED)))
        .isEqualTo(refused(new QuoteRefusal.UnknownRoomType(unknown)));
  }

  @Test
  void a_stay_is_not_for_a_suspended_room_type() {
    var type = Variants.suspended(house.given().aNewRoomTypeOf(house.hotel().id()));
    assertThat(house.ports().roomTypes().add(type)).isTrue();

    assertThat(house.quote(juneStay(10, 11), new RoomLine(type.id(), 1, 1, AGREED)))
        .isEqualTo(refused(new QuoteRefusal.RoomTypeSuspended(type.id())));
  }

  @Test
  void a_stay_is_for_no_more_guests_than_the_largest_room_of_the_type_takes() {
    var type = house.aRoomType(1);
    house.aRoom(type, "Family", 4);

    assertThat(house.quote(juneStay(10, 11), new RoomLine(type.id(), 1, 4, STANDING)))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
    assertThat(house.quote(juneStay(10, 11), new RoomLine(type.id(), 1, 5, STANDING)))
        .isEqualTo(refused(new QuoteRefusal.TooManyGuests(type.id(), 4)));
  }

  @Test
  void a_stay_is_not_too_large_for_a_type_without_rooms_which_is_full_instead() {
    var type = house.aRoomType(0);

    assertThat(house.quote(juneStay(10, 11), new RoomLine(type.id(), 1, 9, STANDING)))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
  }

  @Test
  void a_stay_is_for_nights_that_have_a_price() {
    var type = house.aRoomTypeWithoutPrices(1);
    house.setPrice(type, PriceStandard.BASE, june(11), 1_000);

    assertThat(house.quote(juneStay(10, 13), new RoomLine(type.id(), 1, 2, STANDING)))
        .isEqualTo(
            refused(
                new QuoteRefusal.NotPriced(
                    type.id(),
                    PriceStandard.BASE,
                    List.of(UnpricedNight.of(june(10)), UnpricedNight.of(june(12))))));
    assertThat(
            house.quote(
                juneStay(10, 12),
                new RoomLine(type.id(), 1, 2, new RateChoice.ByStandard(SEASONAL))))
        .isEqualTo(
            refused(
                new QuoteRefusal.NotPriced(
                    type.id(),
                    SEASONAL,
                    List.of(UnpricedNight.of(june(10)), UnpricedNight.of(june(11))))));
  }

  @Test
  void each_room_costs_what_its_guests_cost_and_more_than_are_priced_are_refused() {
    var type = house.aRoomTypeWithoutPrices(2);
    house.setPriceFor(1, type, june(10), 700);
    var one = new RoomLine(type.id(), 1, 1, STANDING);
    var two = new RoomLine(type.id(), 1, 2, STANDING);

    assertThat(house.quote(juneStay(10, 11), one, two))
        .isEqualTo(
            refused(
                new QuoteRefusal.NotPriced(
                    type.id(), PriceStandard.BASE, List.of(UnpricedNight.pricedFor(1, june(10))))));

    house.setPriceFor(2, type, june(10), 900);
    assertThat(((QuoteStay.Outcome.Done) house.quote(juneStay(10, 11), one, two)).quote().total())
        .isEqualTo(baht(1_600));
  }

  @Test
  void a_stay_is_refused_for_the_first_line_that_is_not_offered() {
    var priced = house.aRoomType(1);
    var withoutPrice = house.aRoomTypeWithoutPrices(1);

    assertThat(house.quote(juneStay(10, 11), aLine(priced), aLine(withoutPrice)))
        .isEqualTo(
            refused(
                new QuoteRefusal.NotPriced(
                    withoutPrice.id(), PriceStandard.BASE, List.of(UnpricedNight.of(june(10))))));
  }

  private static RoomLine aLine(RoomType type) {
    return new RoomLine(type.id(), 1, 2, STANDING);
  }

  private static QuoteStay.Outcome refused(QuoteRefusal why) {
    return new QuoteStay.Outcome.Refused(why);
  }
}
