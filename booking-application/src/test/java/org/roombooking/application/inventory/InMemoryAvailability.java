package org.roombooking.application.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.roombooking.application.booking.InMemoryBookings;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;

/** Availability for tests, counted afresh from the other in-memory adapters. */
public final class InMemoryAvailability implements Availability {

  private final InMemoryDatabase database;
  private final RoomTypes roomTypes;
  private final InMemoryRoomTypeNights nights;
  private final InMemoryBookings bookings;

  public InMemoryAvailability(
      InMemoryDatabase database,
      RoomTypes roomTypes,
      InMemoryRoomTypeNights nights,
      InMemoryBookings bookings) {
    this.database = database;
    this.roomTypes = roomTypes;
    this.nights = nights;
    this.bookings = bookings;
  }

  @Override
  public List<RoomTypeAvailability> of(Collection<HotelId> hotels, Stay stay, Instant now) {
    return database.use(() ->
        roomTypes.listAll(hotels).stream()
            .filter(RoomType::active)
            .map(type -> of(type, stay, now))
            .toList());
  }

  private RoomTypeAvailability of(RoomType type, Stay stay, Instant now) {
    var runOut = bookings.listRunOut(type.hotel(), now).stream().map(Booking::details).toList();
    return of(type.hotel(), type.id(), stay, runOut);
  }

  private RoomTypeAvailability of(
      HotelId hotel, RoomTypeId type, Stay stay, List<BookingDetails> runOut) {
    return new RoomTypeAvailability(
        type,
        stay.nights().stream()
            .map(night -> of(hotel, new RoomTypeNight(type, night), runOut))
            .toList());
  }

  private NightAvailability of(HotelId hotel, RoomTypeNight night, List<BookingDetails> runOut) {
    return new NightAvailability(
        night.night(), Math.max(0, nights.left(hotel, night) + roomsOn(night, runOut)));
  }

  @Override
  public List<NightTerms> terms(HotelId hotel, RoomTypeId type, Stay wanted, Instant now) {
    return database.use(() -> {
      var runOut = bookings.listRunOut(hotel, now).stream().map(Booking::details).toList();
      return wanted.nights().stream()
          .map(night -> new RoomTypeNight(type, night))
          .map(night -> nights.terms(hotel, night, roomsOn(night, runOut)))
          .toList();
    });
  }

  private static int roomsOn(RoomTypeNight night, List<BookingDetails> bookings) {
    LocalDate date = night.night();
    return bookings.stream()
        .filter(details -> details.stay().includes(date))
        .mapToInt(details -> details.demand().rooms().getOrDefault(night.type(), 0))
        .sum();
  }
}
