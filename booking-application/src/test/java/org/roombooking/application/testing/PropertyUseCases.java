package org.roombooking.application.testing;

import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.property.ReadAudit;
import org.roombooking.application.property.ReadHotelClock;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomFeatures;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.property.amenity.ReadAmenities;
import org.roombooking.application.property.amenity.RemoveAmenity;
import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.application.property.facility.ReadFacilities;
import org.roombooking.application.property.facility.SetFacilityActive;

/** Hotels, what is in them, and who changed it. */
interface PropertyUseCases extends SharedParts {

  default CreateHotel createHotel() {
    return new CreateHotel(
        managed(), new PlacesByCountry(), ports().transactions(), ports().identifiers(), clock());
  }

  default ChangeHotel changeHotel() {
    return new ChangeHotel(managed(), ports().hotels(), ports().transactions());
  }

  default CreateRoomType createRoomType() {
    return new CreateRoomType(
        managed(), ports().roomTypes(), ports().transactions(), ports().identifiers(), clock());
  }

  default SetRoomTypeActive setRoomTypeActive() {
    return new SetRoomTypeActive(managed(), ports().roomTypes(), ports().transactions());
  }

  default AddRoom addRoom() {
    return new AddRoom(
        managed(),
        ports().roomTypes(),
        ports().rooms(),
        ports().roomTypeNights(),
        ports().transactions(),
        ports().identifiers(),
        clock());
  }

  default SetRoomFeatures setRoomFeatures() {
    return new SetRoomFeatures(
        managed(), ports().roomTypes(), ports().rooms(), ports().transactions());
  }

  default SetRoomAvailable setRoomAvailable() {
    return new SetRoomAvailable(
        managed(),
        ports().roomTypes(),
        ports().rooms(),
        ports().roomTypeNights(),
        ports().transactions(),
        clock());
  }

  default ReadProperty readProperty() {
    return new ReadProperty(ports().hotels(), ports().roomTypes(), ports().rooms());
  }

  default AddAmenity addAmenity() {
    return new AddAmenity(
        managed(),
        ports().roomTypes(),
        ports().amenities(),
        ports().transactions(),
        ports().identifiers(),
        clock());
  }

  default RemoveAmenity removeAmenity() {
    return new RemoveAmenity(managed(), ports().amenities(), ports().transactions());
  }

  default ReadAmenities readAmenities() {
    return new ReadAmenities(ports().hotels(), ports().amenities());
  }

  default AddFacility addFacility() {
    return new AddFacility(
        managed(), ports().facilities(), ports().transactions(), ports().identifiers(), clock());
  }

  default SetFacilityActive setFacilityActive() {
    return new SetFacilityActive(managed(), ports().facilities(), ports().transactions());
  }

  default ReadFacilities readFacilities() {
    return new ReadFacilities(owned(), ports().facilities());
  }

  default ReadHotelClock readHotelClock() {
    return new ReadHotelClock(owned(), hotelClock());
  }

  default ReadAudit readAudit() {
    return new ReadAudit(owned(), ports().auditTrail());
  }
}
