package org.roombooking.application.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.TypeRack;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Whether whoever is sold a room can have one throughout, and everybody to whom one was sold before
 * still can (docs/rules.md: One room throughout). Where rooms of a type are alike from today on,
 * the counters of nights see to that alone; where some are closed for a while, or larger than
 * others, sales of the type take turns and a plan is drawn.
 */
public final class OneRoomThroughout {

  private final Bookings bookings;
  private final RoomNights roomNights;
  private final Availability availability;

  public OneRoomThroughout(Bookings bookings, RoomNights roomNights, Availability availability) {
    this.bookings = bookings;
    this.roomNights = roomNights;
    this.availability = availability;
  }

  /**
   * Whether a new booking can have its rooms throughout. Nobody else is told so of their types
   * until the transaction ends. Ask before nights are claimed: everybody locks in this order.
   *
   * @param differences between the rooms of its types from today on
   */
  boolean isLeftFor(Booking next, HotelTime now, RoomDifferences differences) {
    return isLeftFor(Optional.empty(), next, now, () -> differences);
  }

  /** The same, where they have to be looked up. */
  boolean isLeftFor(Booking next, HotelTime now) {
    return isLeftFor(Optional.empty(), next, now, () -> differences(next, now));
  }

  /** The same for a booking in the place of what it was before. */
  boolean isLeftFor(Booking before, Booking next, HotelTime now) {
    return isLeftFor(Optional.of(before), next, now, () -> differences(next, now));
  }

  private RoomDifferences differences(Booking booking, HotelTime now) {
    return roomNights.findDifferences(
        booking.details().hotel(), typesOf(booking.details()), now.date());
  }

  /**
   * Of some room types, those in which no more guests could have one room throughout, as far as is
   * written down now; none for a stay that is over. Nobody is kept from selling meanwhile.
   *
   * @param differences between the rooms of the types from today on
   */
  public Set<RoomTypeId> lackingFor(
      int guests,
      HotelId hotel,
      Collection<RoomTypeId> types,
      Stay stay,
      HotelTime now,
      RoomDifferences differences) {
    return plannedUntil(differences, now)
        .filter(stay.arrival()::isBefore)
        .filter(day -> now.date().isBefore(stay.departure()))
        .map(day ->
            types.stream()
                .filter(type -> {
                  var rack = rack(hotel, type, stay, day, now);
                  return !rack.withOneMore(guests, stay).seatsAsManyAs(rack);
                })
                .collect(Collectors.toSet()))
        .orElseGet(Set::of);
  }

  private boolean isLeftFor(
      Optional<Booking> before,
      Booking next,
      HotelTime now,
      Supplier<RoomDifferences> differences) {
    var details = next.details();
    var types = typesOf(details);
    if (details.mayChangeRooms() || !now.date().isBefore(details.stay().departure())) {
      return true;
    }
    var until = plannedUntil(differences.get(), now);
    if (until.filter(details.stay().arrival()::isBefore).isEmpty()) {
      return true;
    }
    types.forEach(type -> roomNights.takeTurn(details.hotel(), type));
    return types.stream().allMatch(type -> isLeft(type, before, next, until.get(), now));
  }

  private static SortedSet<RoomTypeId> typesOf(BookingDetails details) {
    return new TreeSet<>(details.rooms().stream().map(BookedRoom::type).toList());
  }

  /** Who arrives on that day or later finds all rooms alike; empty if everybody does. */
  private static Optional<LocalDate> plannedUntil(RoomDifferences differences, HotelTime now) {
    return differences.ofSeveralSizes()
        ? Optional.of(now.date().plusDays(StayRequest.MAX_DAYS_AHEAD + 1L))
        : differences.closedUntil();
  }

  private boolean isLeft(
      RoomTypeId type, Optional<Booking> before, Booking next, LocalDate until, HotelTime now) {
    var all = rack(next.details().hotel(), type, next.details().stay(), until, now);
    var others = before.map(all::without).orElse(all);
    return others.with(next).seatsAsManyAs(all);
  }

  private TypeRack rack(
      HotelId hotel, RoomTypeId type, Stay wanted, LocalDate until, HotelTime now) {
    var toCome = bookings.listRoomsToCome(hotel, type, now.date(), until, now.instant());
    var last = lastDeparture(toCome, wanted);
    var shown = new Stay(now.date(), last.isBefore(until) ? last : until);
    var overbooking =
        availability.terms(hotel, type, shown, now.instant()).stream()
            .filter(terms -> terms.overbooking() > 0)
            .collect(Collectors.toMap(NightTerms::night, NightTerms::overbooking));
    return TypeRack.of(
        type, shown, roomNights.listOpenNights(hotel, List.of(type), shown), overbooking, toCome);
  }

  private static LocalDate lastDeparture(List<RoomToCome> toCome, Stay wanted) {
    return toCome.stream()
        .map(room -> room.stay().departure())
        .filter(wanted.departure()::isBefore)
        .max(LocalDate::compareTo)
        .orElse(wanted.departure());
  }
}
