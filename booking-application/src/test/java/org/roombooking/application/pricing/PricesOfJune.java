package org.roombooking.application.pricing;

import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.RoomType;

/** Prices set in few words, for the contracts of {@link RateCalendar}. */
interface PricesOfJune {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  PriceStandard BASE = PriceStandard.BASE;

  PriceStandard SEASONAL = new PriceStandard("Seasonal Price");

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default RoomType aRoomType() {
    return new Given(ports()).aRoomTypeWithRooms(0);
  }

  /** Sets base prices that tell the day of June, from the first to before the last. */
  default List<RoomPrice> pricesOfJune(RoomType type, int from, int to) {
    return ports()
        .rateCalendar()
        .set(
            june(from)
                .datesUntil(june(to))
                .map(night -> aPrice(type, night, baht(night.getDayOfMonth())))
                .toList());
  }

  default RoomPriceId anId() {
    return new RoomPriceId(new Given(ports()).anId());
  }

  default RoomPrice aPrice(RoomType type, LocalDate night, Money price) {
    return aPrice(type, BASE, night, price);
  }

  default RoomPrice aPrice(RoomType type, PriceStandard standard, LocalDate night, Money price) {
    return new RoomPrice(anId(), type.hotel(), type.id(), standard, night, price, true, Given.NOW);
  }

  default RoomPrice aPriceFor(int guests, RoomType type, Money price) {
    return new RoomPrice(
        anId(),
        type.hotel(),
        type.id(),
        BASE,
        june(10),
        OptionalInt.of(guests),
        price,
        true,
        Given.NOW);
  }

  default Page<RoomPrice> list(RoomType type) {
    return list(type, FIRST_PAGE);
  }

  default Page<RoomPrice> list(RoomType type, PageRequest page) {
    return ports().rateCalendar().list(type.hotel(), type.id(), Optional.empty(), page);
  }
}
