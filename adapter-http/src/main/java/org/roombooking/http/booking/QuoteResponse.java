package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.http.pricing.NightResponse;

/** What a stay would cost. */
record QuoteResponse(
    String hotelId,
    String checkIn,
    String checkOut,
    List<QuotedRoomResponse> rooms,
    String currency,
    BigDecimal totalPrice) {

  record QuotedRoomResponse(
      String roomTypeId,
      String roomType,
      String pricingModel,
      int guests,
      List<NightResponse> nights,
      BigDecimal subtotal) {

    static QuotedRoomResponse of(QuotedRoom room, NameRooms.Names names) {
      return new QuotedRoomResponse(
          room.roomType().value().toString(),
          names.of(room.roomType()),
          room.standard().name(),
          room.guests(),
          NightResponse.of(room.prices()),
          room.prices().total().amount());
    }
  }

  static QuoteResponse of(Quote quote, NameRooms.Names names) {
    var total = quote.total();
    return new QuoteResponse(
        quote.hotel().value().toString(),
        quote.stay().arrival().toString(),
        quote.stay().departure().toString(),
        quote.rooms().stream().map(room -> QuotedRoomResponse.of(room, names)).toList(),
        total.currency().getCurrencyCode(),
        total.amount());
  }
}
