package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Who sleeps where: at most one booking for a room and night, whoever assigns at the same time.
 * Contract: {@code RoomNightsContract}.
 */
public interface RoomNights {

  /**
   * The rooms of a type that are open for the whole stay. Assignments of one type take turns: the
   * next caller waits here until this one's transaction ends, and then sees what it did.
   */
  List<OpenRoom> takeTurnAmongOpenRooms(HotelId hotel, RoomTypeId type, Stay stay);

  /** Waits for the same turn, and looks at nothing yet. */
  void takeTurn(HotelId hotel, RoomTypeId type);

  /** The rooms of a type in service, each with the nights on which it is open, by id; in turn. */
  List<OpenNights> takeTurnAmongOpenNights(HotelId hotel, RoomTypeId type, Stay stay);

  /** The rooms of some types in service, each with the nights on which it is open, by id. */
  List<OpenNights> listOpenNights(HotelId hotel, Collection<RoomTypeId> types, Stay stay);

  /** What makes rooms in service of one type unalike, for any of some types. */
  RoomDifferences findDifferences(HotelId hotel, Collection<RoomTypeId> types, LocalDate from);

  /** The same for each type of some hotels whose rooms are unalike. */
  Map<RoomTypeId, RoomDifferences> findDifferences(Collection<HotelId> hotels, LocalDate from);

  /** The rooms of all types that are open for the whole stay, by id. */
  List<Room> listOpenRooms(HotelId hotel, Stay stay);

  /** Puts a booking into rooms for all nights of a stay, all of them or none. */
  Occupation occupy(HotelId hotel, BookingId booking, Map<BookedRoomId, RoomId> doors, Stay stay);

  /** Frees one of the rooms of a booking from a night on. */
  void vacate(HotelId hotel, BookingId booking, BookedRoomId room, LocalDate from);

  /** Frees the rooms of a booking from a night on. */
  void vacate(HotelId hotel, BookingId booking, LocalDate from);

  /** What became of an attempt to put a booking into rooms. */
  sealed interface Occupation {

    record Occupied() implements Occupation {}

    /** One of the rooms is taken on one of the nights. Nothing was written. */
    record RoomTaken() implements Occupation {}
  }
}
