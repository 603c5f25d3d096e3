package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.inventory.UnlockRooms;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;

/** What an owner does with what there is to sell. */
public record InventoryUseCases(
    ReadInventory readInventory,
    SetOverbooking setOverbooking,
    ChangeRestrictions changeRestrictions,
    ListRestrictions listRestrictions,
    TakeRoomOutOfService takeRoomOutOfService,
    PutRoomBackIntoService putRoomBackIntoService,
    LockRooms lockRooms,
    UnlockRooms unlockRooms,
    ReadClosures readClosures) {

  public static InventoryUseCases over(Ports ports, Identifiers identifiers, Clock common) {
    var clock = new HotelClock(common);
    var transactions = ports.transactions();
    var expireHolds =
        new ExpireHolds(
            ports.bookings(),
            ports.hotels(),
            ports.roomTypeNights(),
            transactions,
            identifiers,
            clock);
    var owned = new OwnedHotels(ports.hotels());
    var managed = Recording.over(ports, identifiers, common).hotels();
    return new InventoryUseCases(
        new ReadInventory(owned, ports.roomTypes(), ports.availability(), clock),
        new SetOverbooking(
            managed,
            ports.roomTypes(),
            ports.roomTypeNights(),
            ports.availability(),
            ports.transactions(),
            clock),
        new ChangeRestrictions(
            managed, ports.roomTypes(), ports.restrictions(), ports.transactions()),
        new ListRestrictions(owned, ports.roomTypes(), ports.restrictions()),
        new TakeRoomOutOfService(
            managed,
            ports.rooms(),
            ports.roomTypeNights(),
            ports.outOfServicePeriods(),
            transactions,
            identifiers,
            clock),
        new PutRoomBackIntoService(
            managed,
            ports.rooms(),
            ports.roomTypeNights(),
            ports.outOfServicePeriods(),
            transactions,
            clock),
        new LockRooms(
            managed,
            ports.roomTypes(),
            ports.rooms(),
            ports.roomTypeNights(),
            ports.roomLocks(),
            expireHolds,
            transactions,
            identifiers,
            clock),
        new UnlockRooms(managed, ports.roomTypeNights(), ports.roomLocks(), transactions, clock),
        new ReadClosures(owned, ports.rooms(), ports.outOfServicePeriods(), ports.roomLocks()));
  }
}
