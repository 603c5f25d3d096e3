package org.roombooking.application.property;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/**
 * The hotels a caller may manage. Those of others are as if they were not there, so that nobody
 * learns what is not theirs.
 */
public final class OwnedHotels {

  private final Hotels hotels;

  public OwnedHotels(Hotels hotels) {
    this.hotels = hotels;
  }

  public Optional<Versioned<Hotel>> find(Caller caller, HotelId hotel) {
    return hotels.find(hotel).filter(found -> found.value().isOwnedBy(caller.user()));
  }
}
