package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.property.ReadAudit;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomFeatures;
import org.roombooking.application.property.SetRoomTypeActive;

/** What an owner does to have something to sell. */
public record PropertyUseCases(
    CreateHotel createHotel,
    ChangeHotel changeHotel,
    CreateRoomType createRoomType,
    SetRoomTypeActive setRoomTypeActive,
    AddRoom addRoom,
    SetRoomAvailable setRoomAvailable,
    SetRoomFeatures setRoomFeatures,
    ReadProperty readProperty,
    ReadRoom readRoom,
    SetPrices setPrices,
    SetPriceAvailable setPriceAvailable,
    ListPrices listPrices,
    ReadAudit readAudit) {

  public static PropertyUseCases over(Ports ports, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var managed = Recording.over(ports, identifiers, clock).hotels();
    return new PropertyUseCases(
        new CreateHotel(managed, new PlacesByCountry(), transactions, identifiers, clock),
        new ChangeHotel(managed, ports.hotels(), transactions),
        new CreateRoomType(managed, ports.roomTypes(), transactions, identifiers, clock),
        new SetRoomTypeActive(managed, ports.roomTypes(), transactions),
        new AddRoom(
            managed,
            ports.roomTypes(),
            ports.rooms(),
            ports.roomTypeNights(),
            transactions,
            identifiers,
            clock),
        new SetRoomAvailable(
            managed, ports.roomTypes(), ports.rooms(), ports.roomTypeNights(), transactions, clock),
        new SetRoomFeatures(managed, ports.roomTypes(), ports.rooms(), transactions),
        new ReadProperty(ports.hotels(), ports.roomTypes(), ports.rooms()),
        new ReadRoom(
            ports.hotels(),
            ports.roomTypes(),
            ports.rooms(),
            ports.rateCalendar(),
            ports.rulebooks(),
            new HotelClock(clock)),
        new SetPrices(
            managed,
            ports.roomTypes(),
            ports.rateCalendar(),
            transactions,
            identifiers,
            new HotelClock(clock)),
        new SetPriceAvailable(managed, ports.rateCalendar(), transactions),
        new ListPrices(ports.roomTypes(), ports.rateCalendar()),
        new ReadAudit(new OwnedHotels(ports.hotels()), ports.auditTrail()));
  }
}
