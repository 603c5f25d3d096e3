package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.property.amenity.ReadAmenities;
import org.roombooking.application.property.amenity.RemoveAmenity;
import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.application.property.facility.ReadFacilities;
import org.roombooking.application.property.facility.SetFacilityActive;

/** What a hotel and its rooms have: facilities and amenities. */
public record AmenityUseCases(
    AddAmenity addAmenity,
    RemoveAmenity removeAmenity,
    ReadAmenities readAmenities,
    AddFacility addFacility,
    SetFacilityActive setFacilityActive,
    ReadFacilities readFacilities) {

  public static AmenityUseCases over(Ports ports, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var owned = new OwnedHotels(ports.hotels());
    var managed = Recording.over(ports, identifiers, clock).hotels();
    var amenities = ports.amenities();
    var facilities = ports.facilities();
    return new AmenityUseCases(
        new AddAmenity(managed, ports.roomTypes(), amenities, transactions, identifiers, clock),
        new RemoveAmenity(managed, amenities, transactions),
        new ReadAmenities(ports.hotels(), amenities),
        new AddFacility(managed, facilities, transactions, identifiers, clock),
        new SetFacilityActive(managed, facilities, transactions),
        new ReadFacilities(owned, facilities));
  }
}
