package org.roombooking.application.pricing;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.DateRange;

/** Anybody reads the prices of a room type. */
public final class ListPrices {

  /**
   * Which prices.
   *
   * @param nights empty for all
   */
  public record Query(
      HotelId hotel, RoomTypeId roomType, Optional<DateRange> nights, PageRequest page) {}

  private final RoomTypes roomTypes;
  private final RateCalendar calendar;

  public ListPrices(RoomTypes roomTypes, RateCalendar calendar) {
    this.roomTypes = roomTypes;
    this.calendar = calendar;
  }

  /** Empty if the hotel has no such room type. */
  public Optional<Page<RoomPrice>> handle(Query query) {
    return roomTypes
        .find(query.roomType())
        .filter(type -> type.hotel().equals(query.hotel()))
        .map(type -> calendar.list(query.hotel(), query.roomType(), query.nights(), query.page()));
  }
}
