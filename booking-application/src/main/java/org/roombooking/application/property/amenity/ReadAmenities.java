package org.roombooking.application.property.amenity;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenity;

/** What anybody may read of amenities. */
public final class ReadAmenities {

  private final Hotels hotels;
  private final Amenities amenities;

  public ReadAmenities(Hotels hotels, Amenities amenities) {
    this.hotels = hotels;
    this.amenities = amenities;
  }

  /** Those of all room types of a hotel. Empty if there is no such hotel. */
  public Optional<Page<Amenity>> of(HotelId hotel, PageRequest page) {
    return hotels.find(hotel).map(found -> amenities.list(hotel, page));
  }
}
