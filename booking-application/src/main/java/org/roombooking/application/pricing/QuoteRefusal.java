package org.roombooking.application.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** Why a stay is not offered. */
public sealed interface QuoteRefusal {

  record UnknownHotel(HotelId hotel) implements QuoteRefusal {}

  /** The hotel is booked by its owner alone. */
  record BookingNotAllowed(HotelId hotel) implements QuoteRefusal {}

  record HotelSuspended(HotelId hotel) implements QuoteRefusal {}

  /** The caller has no such member. */
  record UnknownMember(MemberId member) implements QuoteRefusal {}

  /** The member was made in the name of an external system that is suspended. */
  record ExternalSystemSuspended(ExternalSystemId system) implements QuoteRefusal {}

  /**
   * The arrival is over.
   *
   * @param today at the hotel
   */
  record ArrivalInPast(LocalDate today) implements QuoteRefusal {}

  /**
   * The arrival is too far ahead.
   *
   * @param last the last arrival that is sold today
   */
  record TooFarAhead(LocalDate last) implements QuoteRefusal {}

  record StayTooLong(int maxNights) implements QuoteRefusal {}

  record TooManyRooms(int maxRooms) implements QuoteRefusal {}

  /** The hotel has no such room type. */
  record UnknownRoomType(RoomTypeId roomType) implements QuoteRefusal {}

  record RoomTypeSuspended(RoomTypeId roomType) implements QuoteRefusal {}

  /** More guests than the largest room of the type takes. */
  record TooManyGuests(RoomTypeId roomType, int maxOccupancy) implements QuoteRefusal {}

  /** The caller has no such quote of the hotel. */
  record UnknownQuote(QuoteId quote) implements QuoteRefusal {}

  record QuoteExpired(QuoteId quote, Instant at) implements QuoteRefusal {}

  /** The quote is for another stay, or for other rooms. */
  record QuoteMismatch(QuoteId quote) implements QuoteRefusal {}

  /**
   * The hotel does not sell such a stay at present.
   *
   * @param standard the one that would have been sold
   * @param breaches the rules that keep it from being sold, at least one
   */
  record Restricted(
      RoomTypeId roomType, PriceStandard standard, List<StayRestrictions.Breach> breaches)
      implements QuoteRefusal {

    public Restricted {
      breaches = List.copyOf(breaches);
    }
  }

  /**
   * Some nights have no price, or none for as many guests.
   *
   * @param nights those, at least one
   */
  record NotPriced(RoomTypeId roomType, PriceStandard standard, List<UnpricedNight> nights)
      implements QuoteRefusal {

    public NotPriced {
      nights = List.copyOf(nights);
    }
  }
}
