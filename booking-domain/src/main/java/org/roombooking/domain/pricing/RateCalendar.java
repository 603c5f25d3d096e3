package org.roombooking.domain.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What each night costs, by room type and standard. Contract: {@code RateCalendarContract}. */
public interface RateCalendar {

  /**
   * The prices that can be sold over the stay's nights. A type without any has {@link
   * RoomTypeRates#none()}, so that every type asked for is in the answer.
   */
  Map<RoomTypeId, RoomTypeRates> ratesFor(HotelId hotel, Collection<RoomTypeId> types, Stay stay);

  /** The same for types of some hotels. */
  Map<RoomTypeId, RoomTypeRates> ratesFor(
      Collection<HotelId> hotels, Collection<RoomTypeId> types, Stay stay);

  /**
   * Sets prices in place of what the same standard had on those nights for as many guests. A price
   * that was there keeps its id and its age.
   *
   * @return what the calendar holds now, in the order given
   */
  List<RoomPrice> set(List<RoomPrice> prices);

  Optional<RoomPrice> find(HotelId hotel, RoomPriceId price);

  /** What a standard has on some nights, in no order. */
  List<RoomPrice> of(HotelId hotel, RoomTypeId type, PriceStandard standard, DateRange nights);

  /** Suspends a price or activates it again; empty if the hotel has no such price. */
  Optional<RoomPrice> setAvailable(HotelId hotel, RoomPriceId price, boolean available);

  /** The prices of a room type by date, then standard, then guests. */
  Page<RoomPrice> list(HotelId hotel, RoomTypeId type, Optional<DateRange> dates, PageRequest page);
}
