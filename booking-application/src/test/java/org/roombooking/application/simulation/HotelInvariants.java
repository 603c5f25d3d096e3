package org.roombooking.application.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.version.Versioned;

/** What must be true of a hotel whatever happens. */
final class HotelInvariants {

  /** After so many things at once a limit in between is one of those before and after them. */
  private static final int FEW = 2;

  private final SimulatedHotel hotel;
  private final Closures closures;
  private final RestrictedDates restrictions;
  private final DerivedStandards standards;
  private Map<RoomTypeNight, Closures.Limits> limits;
  private TakenRooms taken = new TakenRooms(Map.of());
  private final List<Object> since = new ArrayList<>();
  private int moments;

  HotelInvariants(SimulatedHotel hotel) {
    this.hotel = hotel;
    this.closures = new Closures(hotel);
    this.restrictions = new RestrictedDates(hotel);
    this.standards = new DerivedStandards(hotel);
    this.limits = closures.limits();
  }

  /**
   * Checks what outcomes alone tell.
   *
   * @param attempts what has been done at once
   * @param outcomes what became of each
   * @param order in which they came to their ends
   */
  void checkOutcomes(List<Attempt> attempts, List<Object> outcomes, List<Integer> order) {
    for (int number : order) {
      var outcome = stepOf(outcomes.get(number));
      checkThatOthersAreKeptOut(attempts.get(number), outcome);
      checkRestrictions(outcome);
      require(standards.agreeWith(outcome), () -> "Against the price standards: " + outcome);
      closures.remember(outcome);
      since.add(outcome);
    }
    moments++;
  }

  /** Checks what the store tells after all outcomes since it was checked last. */
  void checkStore() {
    var bookings = allBookings();
    checkThatEveryBookingIsKept(bookings);
    since.forEach(outcome -> checkEvents(outcome, bookings));
    checkTheSale(bookings);
    checkThatNobodySharesARoom(bookings);
    since.clear();
    moments = 0;
  }

  /** Checks what takes long to read, once all has happened. */
  void checkAtTheEnd() {
    checkStore();
    require(closures.areKept(), () -> "Other periods and locks are kept than were begun");
    require(restrictions.areKept(), () -> "Other restrictions are kept than were set");
    require(standards.areKept(), () -> "Other price standards are kept than were set");
    for (var type : hotel.types()) {
      var nights = SimulatedHotel.season();
      var now = hotel.clock().instant();
      var terms = hotel.ports().availability().terms(hotel.hotel().id(), type.id(), nights, now);
      checkTerms(type.id(), terms);
    }
  }

  private static Object stepOf(Object outcome) {
    return outcome instanceof AmendBooking.Outcome.Stepped(var step) ? step : outcome;
  }

  /** Nobody but the owner does anything with what is not their own. */
  private void checkThatOthersAreKeptOut(Attempt attempt, Object outcome) {
    boolean let =
        outcome instanceof StepOutcome.Done<?>
            || outcome instanceof SetRoomAvailable.Outcome.Done
            || outcome instanceof TakeRoomOutOfService.Outcome.Done
            || outcome instanceof LockRooms.Outcome.Done
            || outcome instanceof OwnerChange;
    boolean byOwner = attempt.caller().filter(hotel.owner()::equals).isPresent();
    require(!let || byOwner || isOwnDecision(attempt, outcome), () -> "Somebody was let in");
  }

  private static boolean isOwnDecision(Attempt attempt, Object outcome) {
    return outcome instanceof StepOutcome.Done<?>(var booking)
        && (booking.value() instanceof Booking.Cancelled || attempt.what().contains("amends"))
        && attempt
            .caller()
            .map(Caller::user)
            .equals(Optional.of(booking.value().details().bookedBy()));
  }

  private void checkRestrictions(Object outcome) {
    require(restrictions.agreeWith(outcome), () -> "Sold or refused against the restrictions");
    if (outcome instanceof OwnerChange.Restricted change) {
      require(restrictions.rememberIfTrue(change), () -> "Not what was set: " + change);
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
        () -> bookings.size() + " bookings are there, " + hotel.bookings().size() + " were made");
  }

  /** Every change has its event (Cause-And-Event). */
  private void checkEvents(Object outcome, List<Versioned<Booking>> bookings) {
    switch (outcome) {
      case StepOutcome.Done<?>(var booking) -> checkEvents(booking.value().id(), bookings);
      case CreateBooking.Outcome.Done(var booking) -> checkEvents(booking.value().id(), bookings);
      default -> {}
    }
  }

  private void checkEvents(BookingId booking, List<Versioned<Booking>> bookings) {
    var current =
        bookings.stream()
            .filter(read -> read.value().id().equals(booking))
            .findFirst()
            .orElseThrow()
            .version();
    int events = hotel.ports().storedEvents().of(booking).size();
    require(events == current.number(), () -> events + " events for " + current);
  }

  /** No night is oversold, and its terms add up (docs/rules.md: Terms of a night). */
  private void checkTheSale(List<Versioned<Booking>> bookings) {
    var takenNow = TakenRooms.of(bookings, hotel.clock().instant());
    var limitsNow = closures.limits();
    if (moments == 1) {
      limitsNow.forEach((night, now) -> checkThatNightIsNotOversold(night, takenNow, now));
    }
    taken = takenNow;
    limits = limitsNow;
    checkWhatIsFree();
    if (since.size() == 1
        && since.getFirst()
            instanceof OwnerChange.OverbookingSet(var type, var on, int rooms, var now)) {
      checkTerms(type, now);
    }
  }

  /** More is taken only where no more is taken afterwards than may be. */
  private void checkThatNightIsNotOversold(
      RoomTypeNight night, TakenRooms takenNow, Closures.Limits now) {
    var before = limits.getOrDefault(night, now);
    int rooms = takenNow.on(night) + now.locked();
    if (rooms <= taken.on(night) + before.locked()) {
      return;
    }
    int overbooking = Math.max(before.overbooking(), now.overbooking());
    require(
        rooms <= now.rooms() + overbooking,
        () -> night + " is taken " + rooms + " times of " + now);
    require(
        night.night().isBefore(hotel.today())
            || since.size() > FEW
            || rooms <= Math.max(before.inService(), now.inService()) + overbooking,
        () -> night + " is taken " + rooms + " times though rooms are out of service, of " + now);
  }

  /** Of nights that are over the counters keep what was true then. */
  private void checkWhatIsFree() {
    var now = hotel.clock().instant();
    for (var type :
        hotel.ports().availability().of(hotel.hotel().id(), SimulatedHotel.season(), now)) {
      for (var night : type.nights()) {
        var key = new RoomTypeNight(type.type(), night.night());
        require(
            night.night().isBefore(hotel.today()) || night.free() == Math.max(0, sellable(key)),
            () -> night + " with " + taken.on(key) + " taken of " + limits.get(key));
      }
    }
  }

  private int sellable(RoomTypeNight night) {
    var limit = limits.getOrDefault(night, new Closures.Limits(0, 0, 0, 0));
    return limit.inService() - limit.locked() - taken.on(night) + limit.overbooking();
  }

  /** Every term of the sum, and the sum. */
  private void checkTerms(RoomTypeId type, List<NightTerms> terms) {
    for (var term : terms) {
      var night = new RoomTypeNight(type, term.night());
      var limit = limits.getOrDefault(night, new Closures.Limits(0, 0, 0, 0));
      require(
          term.night().isBefore(hotel.today())
              || (term.rooms() == limit.rooms()
                  && term.outOfService() == limit.rooms() - limit.inService()
                  && term.sold() + term.held() == taken.on(night)
                  && term.locked() == limit.locked()
                  && term.overbooking() == limit.overbooking()
                  && term.sellable() == sellable(night)),
          () -> term + " with " + taken.on(night) + " taken of " + limit);
    }
  }

  /** No room has two bookings on a night to come, or a booking while it is closed. */
  private void checkThatNobodySharesARoom(List<Versioned<Booking>> bookings) {
    record Bed(RoomId room, LocalDate night) {}
    var beds = new HashSet<Bed>();
    for (var read : bookings) {
      var booking = read.value();
      for (var night : nightsToCome(booking)) {
        for (var room : booking.assignment().doors().keySet()) {
          var door = booking.assignment().doorOn(room, night).orElseThrow();
          require(beds.add(new Bed(door, night)), () -> "Two in one room: " + door + ", " + night);
          require(
              !closures.isClosed(door, night),
              () -> "Somebody in a closed room: " + door + ", " + night);
        }
      }
    }
  }

  private List<LocalDate> nightsToCome(Booking booking) {
    return booking.details().stay().nights().stream()
        .filter(night -> !night.isBefore(hotel.today()))
        .toList();
  }

  private static void require(boolean isTrue, Supplier<String> otherwise) {
    if (!isTrue) {
      throw new AssertionError(otherwise.get());
    }
  }
}
