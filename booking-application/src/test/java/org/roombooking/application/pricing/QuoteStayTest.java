package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteStayTest {

  private static final RateChoice STANDING = new RateChoice.Standing();
  private static final RateChoice AGREED = new RateChoice.Agreed(baht(100));
  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");

  private final House house = House.inBangkok();

  @Nested
  class a_stay_that_is_offered {

    @Test
    void has_a_price_for_each_night_of_each_room_in_the_order_asked_for() {
      var single = house.aRoomType(1);
      var twin = house.aRoomType(3);
      house.setPrice(twin, SEASONAL, june(11), 5_000);
      var stay = juneStay(10, 12);

      var outcome =
          house.quote(
              stay,
              new RoomLine(twin.id(), 2, 2, new RateChoice.ByStandard(SEASONAL)),
              new RoomLine(single.id(), 1, 1, STANDING));

      var seasonal = new NightlyPrices(stay, List.of(baht(1_010), baht(5_000)));
      var base = new NightlyPrices(stay, List.of(baht(1_010), baht(1_011)));
      assertThat(outcome)
          .isEqualTo(
              new QuoteStay.Outcome.Done(
                  house.hotel(),
                  new Quote(
                      house.hotel().id(),
                      stay,
                      List.of(
                          new QuotedRoom(twin.id(), 2, SEASONAL, seasonal),
                          new QuotedRoom(twin.id(), 2, SEASONAL, seasonal),
                          new QuotedRoom(single.id(), 1, PriceStandard.BASE, base))),
                  RoomDifferences.none()));
    }

    @Test
    void takes_no_rooms() {
      var type = house.aRoomType(1);

      house.quote(juneStay(10, 12), new RoomLine(type.id(), 1, 2, STANDING));

      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }

    @Test
    void may_be_for_more_rooms_than_there_are_since_nothing_is_taken() {
      var type = house.aRoomType(1);

      assertThat(house.quote(juneStay(10, 12), new RoomLine(type.id(), 2, 2, STANDING)))
          .isInstanceOf(QuoteStay.Outcome.Done.class);
    }

    @Test
    void needs_no_prices_in_the_calendar_if_one_was_agreed() {
      var type = house.aRoomTypeWithoutPrices(1);
      var stay = juneStay(10, 12);

      assertThat(house.quote(stay, new RoomLine(type.id(), 1, 2, AGREED)))
          .isEqualTo(
              new QuoteStay.Outcome.Done(
                  house.hotel(),
                  new Quote(
                      house.hotel().id(),
                      stay,
                      List.of(
                          new QuotedRoom(
                              type.id(),
                              2,
                              PriceStandard.AGREED,
                              new NightlyPrices(stay, List.of(baht(100), baht(100)))))),
                  RoomDifferences.none()));
    }

    @Test
    void may_mix_an_agreed_price_with_others() {
      var type = house.aRoomType(2);
      var stay = juneStay(10, 11);

      assertThat(
              house.quote(
                  stay,
                  new RoomLine(type.id(), 1, 2, AGREED),
                  new RoomLine(type.id(), 1, 2, STANDING)))
          .isInstanceOfSatisfying(
              QuoteStay.Outcome.Done.class,
              done -> assertThat(done.quote().total()).isEqualTo(baht(1_110)));
    }
  }

  @Nested
  class the_hotel {

    @Test
    void must_be_there() {
      var nowhere = new HotelId(house.given().anId());
      var request = new StayRequest(nowhere, juneStay(10, 12), List.of(aLine(house.aRoomType(1))));

      assertThat(house.useCases().quoteStay().handle(asked(house.owner(), request)))
          .isEqualTo(refused(new QuoteRefusal.UnknownHotel(nowhere)));
    }

    @Test
    void is_booked_by_its_owner_alone_unless_it_says_otherwise() {
      var open = House.inBangkokBut(Variants::openToAll);

      assertThat(quoteFor(house.aCaller(), house))
          .isEqualTo(refused(new QuoteRefusal.BookingNotAllowed(house.hotel().id())));
      assertThat(quoteFor(open.aCaller(), open)).isInstanceOf(QuoteStay.Outcome.Done.class);
    }

    @Test
    void must_not_be_suspended() {
      var suspended = House.inBangkokBut(Variants::suspended);

      assertThat(quoteFor(suspended.owner(), suspended))
          .isEqualTo(refused(new QuoteRefusal.HotelSuspended(suspended.hotel().id())));
    }

    private QuoteStay.Outcome quoteFor(Caller caller, House in) {
      var type = in.aRoomType(1);
      var request = new StayRequest(in.hotel().id(), juneStay(10, 12), List.of(aLine(type)));
      return in.useCases().quoteStay().handle(asked(caller, request));
    }
  }

  @Nested
  class the_arrival {

    @ParameterizedTest
    @CsvSource({
      "Asia/Bangkok, 2030-06-09T16:59:59Z, 2030-06-09",
      "Asia/Bangkok, 2030-06-09T17:00:00Z, 2030-06-10",
      "Pacific/Kiritimati, 2030-06-09T09:59:59Z, 2030-06-09",
      "Pacific/Kiritimati, 2030-06-09T10:00:00Z, 2030-06-10",
      "Pacific/Pago_Pago, 2030-06-10T10:59:59Z, 2030-06-09",
      "Pacific/Pago_Pago, 2030-06-10T11:00:00Z, 2030-06-10",
    })
    void is_today_at_the_hotel_or_later(ZoneId zone, Instant now, LocalDate today) {
      var there = House.inBangkokBut(hotel -> Variants.inZone(zone, hotel));
      var type = there.aRoomType(1);
      there.clock().setTo(now);

      assertThat(quoteArriving(today, there, type)).isInstanceOf(QuoteStay.Outcome.Done.class);
      assertThat(quoteArriving(today.minusDays(1), there, type))
          .isEqualTo(refused(new QuoteRefusal.ArrivalInPast(today)));
    }

    @Test
    void is_1827_days_ahead_at_the_most() {
      var type = house.aRoomType(1);
      var last = LocalDate.of(2035, 6, 2);

      assertThat(quoteArriving(last, house, type)).isInstanceOf(QuoteStay.Outcome.Done.class);
      assertThat(quoteArriving(last.plusDays(1), house, type))
          .isEqualTo(refused(new QuoteRefusal.TooFarAhead(last)));
    }

    private QuoteStay.Outcome quoteArriving(LocalDate arrival, House at, RoomType type) {
      var line = new RoomLine(type.id(), 1, 2, AGREED);
      var request = new StayRequest(at.hotel().id(), Stay.of(arrival, 1), List.of(line));
      return at.useCases().quoteStay().handle(asked(at.owner(), request));
    }
  }

  private static QuoteStay.Query asked(Caller caller, StayRequest request) {
    return new QuoteStay.Query(caller, Optional.empty(), request);
  }

  private static RoomLine aLine(RoomType type) {
    return new RoomLine(type.id(), 1, 2, STANDING);
  }

  private static QuoteStay.Outcome refused(QuoteRefusal why) {
    return new QuoteStay.Outcome.Refused(why);
  }
}
