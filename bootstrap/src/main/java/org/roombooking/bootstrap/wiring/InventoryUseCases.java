package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.application.property.OwnedHotels;

/** What an owner does with what there is to sell. */
public record InventoryUseCases(
    ReadInventory readInventory,
    SetOverbooking setOverbooking,
    ChangeRestrictions changeRestrictions,
    ListRestrictions listRestrictions) {

  public static InventoryUseCases over(Ports ports, Clock clock) {
    var owned = new OwnedHotels(ports.hotels());
    return new InventoryUseCases(
        new ReadInventory(owned, ports.roomTypes(), ports.availability(), clock),
        new SetOverbooking(
            owned,
            ports.roomTypes(),
            ports.roomTypeNights(),
            ports.availability(),
            ports.transactions(),
            clock),
        new ChangeRestrictions(
            owned, ports.roomTypes(), ports.restrictions(), ports.transactions()),
        new ListRestrictions(owned, ports.roomTypes(), ports.restrictions()));
  }
}
