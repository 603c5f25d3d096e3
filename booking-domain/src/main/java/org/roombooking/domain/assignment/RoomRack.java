package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * The room rack of a hotel, as a front desk has it on the wall: the rooms in service, the nights on
 * which nobody has been put into each, and the confirmed bookings that are to be seated.
 *
 * @param today at the hotel; nights before it are over
 * @param nights that are shown: all nights to come of the bookings are among them
 * @param moving whether bookings that have doors already may be given others
 */
public record RoomRack(
    LocalDate today,
    Stay nights,
    boolean moving,
    List<OpenNights> rooms,
    List<Versioned<Booking.Confirmed>> bookings) {

  public RoomRack {
    rooms = List.copyOf(rooms);
    bookings = List.copyOf(bookings);
  }

  /** A booking with other doors than before, as a plan has them. */
  public record Seating(Versioned<Booking.Confirmed> before, Booking.Confirmed after) {

    /** The rooms that have lost the door they had. */
    public List<BookedRoomId> moved() {
      return after.details().rooms().stream()
          .map(BookedRoom::id)
          .filter(room ->
              before
                  .value()
                  .assignment()
                  .doorOf(room)
                  .filter(door -> after.assignment().doorOf(room).filter(door::equals).isEmpty())
                  .isPresent())
          .toList();
    }

    /** The rooms that have a door they did not have. */
    public Set<BookedRoomId> seated() {
      var seated = new HashMap<>(after.assignment().doors());
      seated.entrySet().removeAll(before.value().assignment().doors().entrySet());
      return Set.copyOf(seated.keySet());
    }

    /** The doors of these rooms on some nights, cut wherever a room of the booking changes. */
    public List<RoomAssignment.Part> seatedOver(Stay nights) {
      return after.assignment().over(nights).stream()
          .map(part -> {
            var doors = new HashMap<>(part.doors());
            doors.keySet().retainAll(seated());
            return new RoomAssignment.Part(part.nights(), doors);
          })
          .toList();
    }
  }

  /**
   * What is to be planned: a room for each that has none, or several if its guests have agreed, and
   * another one for those that may move. Guests who were to be here before today, and those who
   * change rooms during their stay, keep their doors; where another room of their booking is
   * planned, they are there for it to be near to.
   *
   * @param shortestSale as in {@link PlanTask}
   */
  public PlanTask task(int shortestSale) {
    var stays = bookings.stream().flatMap(booking -> stays(booking.value())).toList();
    var givenUp = new HashMap<RoomId, Set<LocalDate>>();
    for (var stay : stays) {
      stay.door()
          .ifPresent(door ->
              givenUp.computeIfAbsent(door, id -> new HashSet<>()).addAll(stay.nights().nights()));
    }
    return new PlanTask(
        rooms.stream()
            .map(room -> room(room, givenUp.getOrDefault(room.room().id(), Set.of())))
            .toList(),
        stays,
        shortestSale);
  }

  private Stream<PlanStay> stays(Booking.Confirmed booking) {
    var planned = planned(booking);
    return planned.isEmpty()
        ? Stream.empty()
        : booking.details().rooms().stream()
            .filter(room -> planned.contains(room) || hasOneDoorHere(booking, room))
            .map(room -> planned.contains(room) ? stay(booking, room) : stay(booking, room).kept());
  }

  private boolean hasOneDoorHere(Booking.Confirmed booking, BookedRoom room) {
    var doors = booking.assignment().doorsOf(room.id(), nightsToCome(booking));
    return doors.size() == 1
        && rooms.stream().anyMatch(open -> open.room().id().equals(doors.getFirst().door()));
  }

  private Stay nightsToCome(Booking.Confirmed booking) {
    return booking.details().stay().remainingFrom(today);
  }

  private boolean isPlanned(Booking.Confirmed booking, BookedRoom room) {
    if (booking.assignment().doorOf(room.id()).isEmpty()) {
      return true;
    }
    var stay = booking.details().stay();
    return moving
        && !stay.arrival().isBefore(today)
        && booking.assignment().doorsOf(room.id(), stay).size() == 1;
  }

  private PlanStay stay(Booking.Confirmed booking, BookedRoom room) {
    return PlanStay.ofType(
            room.type(),
            room.id(),
            room.guests(),
            nightsToCome(booking),
            booking.assignment().doorOf(room.id()))
        .wishing(room.wishes())
        .ofBooking(booking.id())
        .allowingChanges(booking.details().mayChangeRooms());
  }

  private PlanRoom room(OpenNights open, Set<LocalDate> givenUp) {
    var taken = new HashSet<>(nights.nights());
    taken.removeAll(open.nights());
    taken.removeAll(givenUp);
    return PlanRoom.closedOn(open.room(), taken);
  }

  /** The bookings that a plan of {@link #task} changes, in the order of the rack. */
  public List<Seating> seatings(RoomPlan plan) {
    return bookings.stream().flatMap(booking -> seating(booking, plan).stream()).toList();
  }

  private Optional<Seating> seating(Versioned<Booking.Confirmed> before, RoomPlan plan) {
    var booking = before.value();
    var left = new ArrayList<BookedRoomId>();
    var doors = new HashMap<BookedRoomId, RoomId>();
    var inTurn = new HashMap<>(plan.inTurn());
    inTurn.keySet().retainAll(planned(booking).stream().map(BookedRoom::id).toList());
    for (var room : planned(booking)) {
      @Nullable RoomId door = plan.doors().get(room.id());
      var current = booking.assignment().doorOf(room.id());
      if (!current.equals(Optional.ofNullable(door))) {
        current.ifPresent(it -> left.add(room.id()));
        if (door != null) {
          doors.put(room.id(), door);
        }
      }
    }
    return left.isEmpty() && doors.isEmpty() && inTurn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Seating(before, booking.withoutDoorsOf(left).assign(doors).assignInTurn(inTurn)));
  }

  private List<BookedRoom> planned(Booking.Confirmed booking) {
    return booking.details().rooms().stream().filter(room -> isPlanned(booking, room)).toList();
  }
}
