package org.roombooking.application.testing;

import org.roombooking.application.inventory.CityMemory;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.inventory.UnlockRooms;

/** What there is to sell, and what is out of sale. */
interface InventoryUseCases extends SharedParts {

  default SearchRooms searchRooms() {
    return searchRooms(CityMemory.none());
  }

  /** A search in a hotel that asks a memory first. */
  default SearchRooms searchRooms(CityMemory memory) {
    return new SearchRooms(
        ports().saleFacts(),
        ports().availability(),
        ports().roomNights(),
        oneRoom(),
        memory,
        hotelClock());
  }

  default SearchCity searchCity() {
    return searchCity(CityMemory.none());
  }

  /** A search in a city that asks a memory first. */
  default SearchCity searchCity(CityMemory memory) {
    return new SearchCity(
        ports().hotels(),
        ports().roomTypes(),
        ports().amenities(),
        ports().availability(),
        ports().rateCalendar(),
        ports().rulebooks(),
        ports().restrictions(),
        ports().saleFacts(),
        oneRoom(),
        memory,
        hotelClock());
  }

  default FindFreeRooms findFreeRooms() {
    return new FindFreeRooms(
        owned(), ports().roomTypes(), ports().availability(), ports().roomNights(), hotelClock());
  }

  default ReadInventory readInventory() {
    return new ReadInventory(owned(), ports().roomTypes(), ports().availability(), hotelClock());
  }

  default SetOverbooking setOverbooking() {
    return new SetOverbooking(
        managed(),
        ports().roomTypes(),
        ports().roomTypeNights(),
        ports().availability(),
        ports().transactions(),
        hotelClock());
  }

  default TakeRoomOutOfService takeRoomOutOfService() {
    return new TakeRoomOutOfService(
        managed(),
        ports().rooms(),
        ports().roomTypeNights(),
        ports().outOfServicePeriods(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default PutRoomBackIntoService putRoomBackIntoService() {
    return new PutRoomBackIntoService(
        managed(),
        ports().rooms(),
        ports().roomTypeNights(),
        ports().outOfServicePeriods(),
        ports().transactions(),
        hotelClock());
  }

  default LockRooms lockRooms() {
    return new LockRooms(
        managed(),
        ports().roomTypes(),
        ports().rooms(),
        ports().roomTypeNights(),
        ports().roomLocks(),
        expireHolds(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default UnlockRooms unlockRooms() {
    return new UnlockRooms(
        managed(),
        ports().roomTypeNights(),
        ports().roomLocks(),
        ports().transactions(),
        hotelClock());
  }

  default ReadClosures readClosures() {
    return new ReadClosures(
        owned(), ports().rooms(), ports().outOfServicePeriods(), ports().roomLocks());
  }
}
