package org.roombooking.application.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** A hotel in the zone of a day, with two rooms at 100 baht a night. Ten days before, at first. */
record HotelOnADay(LocalDay day, House house, RoomType type) {

  private static final int DAYS_AROUND = 12;

  static HotelOnADay of(LocalDay day) {
    var house = House.inBangkokBut(hotel -> Variants.inZone(day.zone(), hotel));
    house.clock().setTo(day.begins().minus(Duration.ofDays(10)));
    var type = house.aRoomTypeWithoutPrices(2);
    var dates = new DateRange(day.date().minusDays(DAYS_AROUND), day.date().plusDays(DAYS_AROUND));
    var command =
        new SetPrices.Command(
            house.owner(),
            house.hotel().id(),
            type.id(),
            PriceStandard.BASE,
            dates,
            BigDecimal.valueOf(100),
            true);
    assertThat(house.useCases().setPrices().handle(command))
        .isInstanceOf(SetPrices.Outcome.Done.class);
    return new HotelOnADay(day, house, type);
  }

  /** From so many days after the day, for so many nights. */
  Stay stay(int daysAfter, int nights) {
    return Stay.of(day.date().plusDays(daysAfter), nights);
  }

  Booking.Confirmed booked(int daysAfter, int nights) {
    return house.aBookingWithItsRoom(type, stay(daysAfter, nights)).value();
  }

  HotelOnADay at(Instant now) {
    house.clock().setTo(now);
    return this;
  }

  /** Why a step was refused; nothing if it was taken. */
  static List<Reason> reasons(StepOutcome<?> outcome) {
    return outcome instanceof StepOutcome.NotAllowed<?>(var action, var reasons)
        ? reasons
        : List.of();
  }
}
