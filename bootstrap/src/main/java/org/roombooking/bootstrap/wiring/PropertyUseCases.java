package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.application.property.ReadProperty;

/** What an owner does to have something to sell. */
public record PropertyUseCases(
    CreateHotel createHotel,
    ChangeHotel changeHotel,
    CreateRoomType createRoomType,
    AddRoom addRoom,
    ReadProperty readProperty,
    SetPrices setPrices,
    ListPrices listPrices) {

  public static PropertyUseCases over(Ports ports, Identifiers identifiers, Clock clock) {
    var transactions = ports.transactions();
    var owned = new OwnedHotels(ports.hotels());
    return new PropertyUseCases(
        new CreateHotel(ports.hotels(), new PlacesByCountry(), transactions, identifiers, clock),
        new ChangeHotel(owned, ports.hotels(), transactions),
        new CreateRoomType(owned, ports.roomTypes(), transactions, identifiers, clock),
        new AddRoom(
            owned,
            ports.roomTypes(),
            ports.rooms(),
            ports.roomTypeNights(),
            transactions,
            identifiers,
            clock),
        new ReadProperty(ports.hotels(), ports.roomTypes(), ports.rooms()),
        new SetPrices(
            owned, ports.roomTypes(), ports.rateCalendar(), transactions, identifiers, clock),
        new ListPrices(ports.roomTypes(), ports.rateCalendar()));
  }
}
