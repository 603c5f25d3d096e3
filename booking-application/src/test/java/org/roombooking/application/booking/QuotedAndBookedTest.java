package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A quote, its booking and the sum of their nights are one amount (docs/rules.md: Price). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotedAndBookedTest {

  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");
  private static final int STAYS = 20;

  private final House house = House.inBangkok();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void a_stay_costs_what_was_quoted_and_what_its_nights_add_up_to(long seed) {
    var random = new Random(seed);
    var types = List.of(aTypeWithPrices(random), aTypeWithPrices(random));

    for (int i = 0; i < STAYS; i++) {
      var request = aRequest(random, types);

      switch (quote(request)) {
        case QuoteStay.Outcome.Done(var hotel, var quote, var differences) -> {
          var booked = booked(request);
          assertThat(booked.total()).isEqualTo(quote.total()).isEqualTo(sumOfNights(booked));
        }
        case QuoteStay.Outcome.Refused(var why) ->
            assertThat(book(request)).isEqualTo(new CreateBooking.Outcome.NotOffered(why));
      }
    }
  }

  private static Money sumOfNights(BookingDetails booked) {
    long satang =
        booked.rooms().stream()
            .flatMap(room -> room.prices().amounts().stream())
            .mapToLong(Money::minorUnits)
            .sum();
    return new Money(satang, Given.BAHT);
  }

  private RoomType aTypeWithPrices(Random random) {
    var type = house.aRoomTypeWithoutPrices(100);
    for (int day = 1; day <= 30; day++) {
      house.setPrice(type, PriceStandard.BASE, june(day), random.nextInt(10_000));
      if (random.nextBoolean()) {
        house.setPrice(type, SEASONAL, june(day), random.nextInt(10_000));
      }
    }
    return type;
  }

  private StayRequest aRequest(Random random, List<RoomType> types) {
    var lines = new ArrayList<RoomLine>();
    IntStream.rangeClosed(0, random.nextInt(3)).forEach(number -> lines.add(aLine(random, types)));
    var stay = Stay.of(june(1 + random.nextInt(20)), 1 + random.nextInt(10));
    return new StayRequest(house.hotel().id(), stay, lines);
  }

  private static RoomLine aLine(Random random, List<RoomType> types) {
    var type = types.get(random.nextInt(types.size()));
    RateChoice rate =
        switch (random.nextInt(3)) {
          case 0 -> new RateChoice.Standing();
          case 1 -> new RateChoice.ByStandard(SEASONAL);
          default -> new RateChoice.Agreed(new Money(random.nextInt(1_000_000), Given.BAHT));
        };
    return new RoomLine(type.id(), 1, 1 + random.nextInt(2), rate);
  }

  private QuoteStay.Outcome quote(StayRequest request) {
    return house
        .useCases()
        .quoteStay()
        .handle(new QuoteStay.Query(house.owner(), Optional.empty(), request));
  }

  private CreateBooking.Outcome book(StayRequest request) {
    var command =
        new CreateBooking.Command(
            house.owner(), Optional.empty(), request, "Malee Srisuk", Optional.empty());
    return house.useCases().createBooking().handle(command);
  }

  private BookingDetails booked(StayRequest request) {
    return switch (book(request)) {
      case CreateBooking.Outcome.Done(var booking) -> booking.value().details();
      case CreateBooking.Outcome.NotOffered notOffered -> throw new AssertionError(notOffered);
      case CreateBooking.Outcome.NoInventory none -> throw new AssertionError(none);
      case CreateBooking.Outcome.NoRoomThroughout none -> throw new AssertionError(none);
    };
  }
}
