package org.roombooking.application.property.facility;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facility;

/** What an owner may read of a hotel's facilities. */
public final class ReadFacilities {

  private final OwnedHotels owned;
  private final Facilities facilities;

  public ReadFacilities(OwnedHotels owned, Facilities facilities) {
    this.owned = owned;
    this.facilities = facilities;
  }

  /** Empty if the hotel is not the caller's. */
  public Optional<Page<Facility>> of(Caller caller, HotelId hotel, PageRequest page) {
    return owned.find(caller, hotel).map(found -> facilities.list(hotel, page));
  }
}
