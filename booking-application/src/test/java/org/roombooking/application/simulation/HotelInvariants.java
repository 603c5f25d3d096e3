package org.roombooking.application.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.version.Versioned;

/** What must be true of a hotel whatever happens. */
final class HotelInvariants {

  private final SimulatedHotel hotel;
  private final Set<RoomId> suspended = new HashSet<>();

  HotelInvariants(SimulatedHotel hotel) {
    this.hotel = hotel;
  }

  /**
   * Checks all of them.
   *
   * @param attempts what has been done
   * @param outcomes what became of each
   * @param order in which they came to their ends
   */
  void check(List<Attempt> attempts, Object[] outcomes, List<Integer> order) {
    for (int number : order) {
      checkThatOthersAreKeptOut(attempts.get(number), stepOf(outcomes[number]));
      rememberSuspension(outcomes[number]);
    }
    var bookings = allBookings();
    checkThatEveryBookingIsKept(bookings);
    for (var outcome : outcomes) {
      checkEvents(stepOf(outcome));
    }
    var taken = roomsTaken(bookings);
    checkThatNoNightIsOversold(taken);
    checkThatTermsAddUp(taken);
    checkThatNobodySharesARoom(bookings);
  }

  private static Object stepOf(Object outcome) {
    return outcome instanceof AmendBooking.Outcome.Stepped(var step) ? step : outcome;
  }

  /** Nobody but the owner does anything with what is not their own. */
  private void checkThatOthersAreKeptOut(Attempt attempt, Object outcome) {
    boolean let =
        outcome instanceof StepOutcome.Done<?> || outcome instanceof SetRoomAvailable.Outcome.Done;
    boolean byOwner = attempt.caller().filter(hotel.owner()::equals).isPresent();
    require(!let || byOwner || isOwnDecision(attempt, outcome), "Somebody was let in");
  }

  private static boolean isOwnDecision(Attempt attempt, Object outcome) {
    return outcome instanceof StepOutcome.Done<?>(var booking)
        && (booking.value() instanceof Booking.Cancelled || attempt.what().contains("amends"))
        && attempt
            .caller()
            .map(Caller::user)
            .equals(Optional.of(booking.value().details().bookedBy()));
  }

  private void rememberSuspension(Object outcome) {
    if (outcome instanceof SetRoomAvailable.Outcome.Done(var room, var type, var ofHotel)) {
      if (room.available()) {
        suspended.remove(room.id());
      } else {
        suspended.add(room.id());
      }
    }
  }

  private List<Versioned<Booking>> allBookings() {
    var all = new ArrayList<Versioned<Booking>>();
    for (int page = 1; ; page++) {
      var found =
          hotel
              .ports()
              .bookings()
              .list(
                  hotel.hotel().id(),
                  BookingFilter.all(),
                  hotel.clock().instant(),
                  new PageRequest(page, PageRequest.MAX_LIMIT));
      all.addAll(found.items());
      if (all.size() >= found.total()) {
        return all;
      }
    }
  }

  private void checkThatEveryBookingIsKept(List<Versioned<Booking>> bookings) {
    require(
        bookings.size() == hotel.bookings().size(),
        bookings.size() + " bookings are there, " + hotel.bookings().size() + " were made");
  }

  /** Every change has its event (rule 25). */
  private void checkEvents(Object outcome) {
    switch (outcome) {
      case StepOutcome.Done<?>(var booking) -> checkEvents(booking);
      case CreateBooking.Outcome.Done(var booking) -> checkEvents(booking);
      default -> {}
    }
  }

  private void checkEvents(Versioned<? extends Booking> booking) {
    var current = hotel.ports().bookings().find(booking.value().id()).orElseThrow().version();
    int events = hotel.ports().storedEvents().of(booking.value().id()).size();
    require(events == current.number(), events + " events for " + current);
  }

  /** Rooms in bookings that hold or have them, by type and night. */
  private Map<RoomTypeNight, Integer> roomsTaken(List<Versioned<Booking>> bookings) {
    var taken = new HashMap<RoomTypeNight, Integer>();
    for (var read : bookings) {
      var booking = read.value().asOf(hotel.clock().instant());
      for (var night : nightsTaken(booking)) {
        for (var room : booking.details().rooms()) {
          taken.merge(new RoomTypeNight(room.type(), night), 1, Integer::sum);
        }
      }
    }
    return taken;
  }

  private static List<LocalDate> nightsTaken(Booking booking) {
    var nights = booking.details().stay().nights();
    return switch (booking) {
      case Booking.Pending pending -> nights;
      case Booking.Confirmed confirmed -> nights;
      case Booking.CheckedIn checkedIn -> nights;
      case Booking.CheckedOut checkedOut -> nights;
      case Booking.NoShow noShow ->
          nights.stream().filter(night -> night.isBefore(noShow.releasedFrom())).toList();
      case Booking.Cancelled cancelled -> List.of();
      case Booking.Expired expired -> List.of();
    };
  }

  /** Rule 8. */
  private void checkThatNoNightIsOversold(Map<RoomTypeNight, Integer> taken) {
    taken.forEach((night, rooms) ->
        require(rooms <= rooms(night.type(), false), night + " is sold to " + rooms));
  }

  /** Rule 10. */
  private void checkThatTermsAddUp(Map<RoomTypeNight, Integer> taken) {
    var now = hotel.clock().instant();
    var availability =
        hotel.ports().availability().of(hotel.hotel().id(), SimulatedHotel.season(), now);
    var today = hotel.hotel().at(now).date();
    for (var type : availability) {
      int inService = rooms(type.type(), true);
      for (var night : type.nights()) {
        if (night.night().isBefore(today)) {
          continue;
        }
        int rooms = taken.getOrDefault(new RoomTypeNight(type.type(), night.night()), 0);
        require(
            night.free() == Math.max(0, inService - rooms),
            night + " of " + inService + " rooms in service, " + rooms + " taken");
      }
    }
  }

  private int rooms(RoomTypeId type, boolean inService) {
    return Math.toIntExact(
        hotel.rooms().stream()
            .filter(room -> room.type().equals(type))
            .map(Room::id)
            .filter(room -> !inService || !suspended.contains(room))
            .count());
  }

  /** No room has two bookings on a night to come. */
  private void checkThatNobodySharesARoom(List<Versioned<Booking>> bookings) {
    record Bed(RoomId room, LocalDate night) {}
    var beds = new HashSet<Bed>();
    var today = hotel.hotel().at(hotel.clock().instant()).date();
    for (var read : bookings) {
      var booking = read.value();
      for (var night : booking.details().stay().nights()) {
        for (var room : booking.assignment().doors().keySet()) {
          var door = booking.assignment().doorOn(room, night).orElseThrow();
          require(
              night.isBefore(today) || beds.add(new Bed(door, night)),
              "Two in one room: " + door + ", " + night);
        }
      }
    }
  }

  private static void require(boolean isTrue, String otherwise) {
    if (!isTrue) {
      throw new AssertionError(otherwise);
    }
  }
}
