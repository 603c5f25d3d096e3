package org.roombooking.application.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.assignment.PlanStay;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.assignment.RoomRack;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/** A plan of rooms, and what it was made of. */
public record DrawnRoomPlan(RoomRack rack, PlanTask task, PlanResult result, PlanToken token) {

  /**
   * A room of a booking that gets a door, or several in turn.
   *
   * @param doors at least one, in order
   * @param nights behind them, all that are to come
   * @param instead of this door; empty where it has none yet
   */
  public record Change(
      BookingId booking,
      BookedRoomId room,
      List<Door> doors,
      Stay nights,
      Optional<RoomId> instead) {

    public Change {
      doors = List.copyOf(doors);
    }
  }

  /** A door, and from which night on a room has it. */
  public record Door(Room room, LocalDate from) {}

  /** A room of a booking for which there is none. */
  public record Waiting(BookingId booking, BookedRoomId room, Stay nights) {}

  /** The doors that are given, booking by booking. */
  public List<Change> changes() {
    return rack.seatings(result.plan()).stream().flatMap(this::changes).toList();
  }

  private Stream<Change> changes(RoomRack.Seating seating) {
    var after = seating.after();
    return after.details().rooms().stream()
        .map(BookedRoom::id)
        .filter(seating.seated()::contains)
        .map(room ->
            new Change(
                after.id(),
                room,
                after.assignment().doorsOf(room, nightsToCome(after)).stream()
                    .map(door -> new Door(named(door.door()), door.from()))
                    .toList(),
                nightsToCome(after),
                seating.before().value().assignment().doorOf(room)));
  }

  private Room named(RoomId door) {
    return rack.rooms().stream()
        .map(OpenNights::room)
        .filter(room -> room.id().equals(door))
        .findFirst()
        .orElseThrow();
  }

  /** The rooms of bookings that are without a door, booking by booking. */
  public List<Waiting> waiting() {
    var without =
        task.stays().stream()
            .map(PlanStay::id)
            .filter(stay -> !result.plan().seats(stay))
            .collect(Collectors.toSet());
    return rack.bookings().stream()
        .flatMap(booking ->
            booking.value().details().rooms().stream()
                .map(BookedRoom::id)
                .filter(without::contains)
                .map(
                    room -> new Waiting(booking.value().id(), room, nightsToCome(booking.value()))))
        .toList();
  }

  private Stay nightsToCome(Booking booking) {
    return booking.details().stay().remainingFrom(rack.today());
  }
}
