package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.List;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.http.pricing.NightResponse;

/** What a stay would cost. */
record QuoteResponse(
    String quoteId,
    String expiresAt,
    String hotelId,
    String checkIn,
    String checkOut,
    List<QuotedRoomResponse> rooms,
    String currency,
    BigDecimal totalPrice,
    TermsResponse cancellation) {

  record QuotedRoomResponse(
      String roomTypeId,
      String roomType,
      String pricingModel,
      int guests,
      List<Integer> childrenAges,
      List<NightResponse> nights,
      BigDecimal subtotal) {

    static QuotedRoomResponse of(QuotedRoom room, NameRooms.Names names) {
      return new QuotedRoomResponse(
          room.roomType().value().toString(),
          names.of(room.roomType()),
          room.standard().name(),
          room.party().adults(),
          room.party().childrenAges(),
          NightResponse.of(room.prices()),
          room.prices().total().amount());
    }
  }

  static QuoteResponse of(StoredQuote stored, NameRooms.Names names) {
    var quote = stored.quote();
    var total = quote.total();
    return new QuoteResponse(
        stored.id().value().toString(),
        stored.expiresAt().toString(),
        quote.hotel().value().toString(),
        quote.stay().arrival().toString(),
        quote.stay().departure().toString(),
        quote.rooms().stream().map(room -> QuotedRoomResponse.of(room, names)).toList(),
        total.currency().getCurrencyCode(),
        total.amount(),
        TermsResponse.of(quote.terms()));
  }
}
