package org.roombooking.persistence.pricing;

import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.util.Currency;
import org.jooq.DSLContext;
import org.roombooking.domain.property.HotelId;

/** The turns in which rules of a hotel are changed that bear on each other. */
final class HotelTurns {

  private final DSLContext db;

  HotelTurns(DSLContext db) {
    this.db = db;
  }

  /**
   * Waits for whoever has the turn of the hotel, and has it until the transaction ends. A statement
   * reads what was there when it began, so it has to begin after that. Bookings, which only name
   * the hotel, do not wait.
   *
   * @return the hotel's currency
   */
  Currency take(HotelId hotel) {
    return db.select(HOTEL.CURRENCY)
        .from(HOTEL)
        .where(HOTEL.HOTEL_ID.eq(hotel))
        .forNoKeyUpdate()
        .fetchSingle(row -> row.get(HOTEL.CURRENCY));
  }
}
