package org.roombooking.application.inventory;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.Rooms;

/** An owner reads what has been taken out of sale. */
public final class ReadClosures {

  /** What became of a look at the periods of a room. */
  public sealed interface Periods {

    record Found(Page<OutOfServicePeriod> periods) implements Periods {}

    record UnknownHotel(HotelId hotel) implements Periods {}

    record UnknownRoom(RoomId room) implements Periods {}
  }

  private final OwnedHotels owned;
  private final Rooms rooms;
  private final OutOfServicePeriods periods;
  private final RoomLocks locks;

  public ReadClosures(
      OwnedHotels owned, Rooms rooms, OutOfServicePeriods periods, RoomLocks locks) {
    this.owned = owned;
    this.rooms = rooms;
    this.periods = periods;
    this.locks = locks;
  }

  public Periods periods(Caller caller, HotelId hotel, RoomId room, PageRequest page) {
    if (owned.find(caller, hotel).isEmpty()) {
      return new Periods.UnknownHotel(hotel);
    }
    return rooms.find(hotel, room).isEmpty()
        ? new Periods.UnknownRoom(room)
        : new Periods.Found(periods.list(hotel, room, page));
  }

  /** Empty if the caller has no such hotel. */
  public Optional<Page<RoomLock>> locks(Caller caller, HotelId hotel, PageRequest page) {
    return owned.find(caller, hotel).map(found -> locks.list(hotel, page));
  }
}
