package org.roombooking.application.simulation;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.version.Versioned;

/**
 * Tells outcomes without the ids that chance or a restart gave, so that two stores can be compared.
 */
final class Described {

  private final SimulatedHotel hotel;

  Described(SimulatedHotel hotel) {
    this.hotel = hotel;
  }

  String outcome(Object outcome) {
    return switch (outcome) {
      case CreateBooking.Outcome.Done(var booking) -> "booked " + booking(booking);
      case CreateBooking.Outcome.NotOffered(var why) ->
          "not offered: " + why.getClass().getSimpleName();
      case CreateBooking.Outcome.NoInventory(var full) -> "full: " + nights(full);
      case CreateBooking.Outcome.NoRoomThroughout() -> "no room throughout";
      case AmendBooking.Outcome.Stepped(var step) -> outcome(step);
      case QuoteAmendment.Outcome.NotAllowed(var reasons) -> "not to be amended: " + reasons;
      case QuoteAmendment.Outcome.NotOffered(var why) ->
          "not offered: " + why.getClass().getSimpleName();
      case StepOutcome.Done<?>(var booking) -> "done " + booking(booking);
      case StepOutcome.UnknownBooking<?> unknown -> "unknown booking";
      case StepOutcome.NotAllowed<?>(var action, var reasons) -> action + " refused: " + reasons;
      case StepOutcome.NoInventory<?>(var full) -> "full: " + nights(full);
      case StepOutcome.StaleVersion<?>(var current) -> "stale: " + current;
      case SetRoomAvailable.Outcome.Done(var room, var type, var ofHotel) ->
          "room is " + (room.available() ? "available" : "suspended");
      case SetRoomTypeActive.Outcome done -> done.getClass().getSimpleName();
      case TakeRoomOutOfService.Outcome.RoomTaken(var taken) -> "taken: " + nights(taken);
      case LockRooms.Outcome.RoomTaken(var taken) -> "taken: " + nights(taken);
      case LockRooms.Outcome.NoInventory(var full) -> "full: " + nights(full);
      case OwnerChange.OverbookingSet(var type, var nights, int rooms, var now) ->
          "sellable: " + sellable(now);
      case OwnerChange.Restricted(var scope, var kind, var number, var dates, var now) ->
          "restricted: " + restricted(now);
      case Integer count -> count.toString();
      default -> outcome.getClass().isRecord() ? outcome.getClass().getSimpleName() : "" + outcome;
    };
  }

  /** Of nights to come: those that are over may never have been counted. */
  private List<Integer> sellable(List<NightTerms> nights) {
    return nights.stream()
        .filter(night -> !night.night().isBefore(hotel.today()))
        .map(NightTerms::sellable)
        .toList();
  }

  private static List<String> restricted(RestrictionTrack track) {
    return track.restrictions().stream()
        .map(restriction -> restriction.dates() + " " + restriction.number())
        .toList();
  }

  private String booking(Versioned<? extends Booking> read) {
    var booking = read.value();
    return "%s version %s %s to %s %s %s"
        .formatted(
            BookingStatus.of(booking),
            read.version().number(),
            booking.details().stay().arrival(),
            booking.details().stay().departure(),
            booking.details().rooms().stream().map(room -> room(booking, room)).toList(),
            booking.details().total());
  }

  private String room(Booking booking, BookedRoom room) {
    var doors = booking.assignment().doorsOf(room.id(), booking.details().stay());
    return "type "
        + typeNumber(room)
        + " for "
        + room.party()
        + doors.stream()
            .map(door -> " in room " + roomNumber(door.door()) + " from " + door.from())
            .collect(Collectors.joining());
  }

  private int typeNumber(BookedRoom room) {
    return hotel.types().stream().map(RoomType::id).toList().indexOf(room.type());
  }

  private int roomNumber(Object id) {
    return hotel.rooms().stream().map(Room::id).toList().indexOf(id);
  }

  private String nights(List<RoomTypeNight> full) {
    var types = hotel.types().stream().map(RoomType::id).toList();
    return full.stream()
        .collect(
            Collectors.groupingBy(
                night -> types.indexOf(night.type()),
                TreeMap::new,
                Collectors.mapping(RoomTypeNight::night, Collectors.toList())))
        .toString();
  }
}
