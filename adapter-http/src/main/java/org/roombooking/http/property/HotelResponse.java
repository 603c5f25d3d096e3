package org.roombooking.http.property;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.Hotel;

/**
 * A hotel as clients see it.
 *
 * @param holdMinutes null for holds without end
 * @param undoMinutes 0 where nothing can be undone
 */
record HotelResponse(
    String id,
    String userId,
    String name,
    String address,
    String city,
    String countryCode,
    String timeZone,
    String currency,
    String bookingPolicy,
    @Nullable Long holdMinutes,
    long undoMinutes,
    boolean isActive,
    int rating,
    boolean sandbox,
    String createdAt) {

  static HotelResponse of(Hotel hotel) {
    var profile = hotel.profile();
    return new HotelResponse(
        hotel.id().value().toString(),
        hotel.owner().value().toString(),
        profile.name(),
        profile.address(),
        profile.city(),
        profile.country().value(),
        hotel.zone().getId(),
        hotel.currency().getCurrencyCode(),
        hotel.bookingPolicy().name().toLowerCase(Locale.ROOT),
        HoldMinutes.of(hotel.holdPolicy()),
        UndoMinutes.of(hotel.undoWindow()),
        hotel.active(),
        hotel.rating(),
        hotel.isSandbox(),
        hotel.createdAt().toString());
  }
}
