package org.roombooking.application.testing;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.UndoWindow;

/** Copies of what is given that differ from it in one fact. */
public final class Variants {

  private Variants() {}

  public static Hotel openToAll(Hotel hotel) {
    return hotel(
        hotel, hotel.zone(), hotel.currency(), BookingPolicy.ANY_USER, hotel.holdPolicy(), true);
  }

  public static Hotel named(String name, Hotel hotel) {
    var profile = hotel.profile();
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        new HotelProfile(name, profile.address(), profile.city(), profile.country()),
        hotel.zone(),
        hotel.currency(),
        hotel.bookingPolicy(),
        hotel.holdPolicy(),
        hotel.undoWindow(),
        hotel.active(),
        hotel.rating(),
        hotel.createdAt());
  }

  public static Hotel inCity(String city, Hotel hotel) {
    var profile = hotel.profile();
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        new HotelProfile(profile.name(), profile.address(), city, profile.country()),
        hotel.zone(),
        hotel.currency(),
        hotel.bookingPolicy(),
        hotel.holdPolicy(),
        hotel.undoWindow(),
        hotel.active(),
        hotel.rating(),
        hotel.createdAt());
  }

  public static Hotel ownedBy(UserId owner, Hotel hotel) {
    return new Hotel(
        hotel.id(),
        owner,
        hotel.profile(),
        hotel.zone(),
        hotel.currency(),
        hotel.bookingPolicy(),
        hotel.holdPolicy(),
        hotel.undoWindow(),
        hotel.active(),
        hotel.rating(),
        hotel.createdAt());
  }

  public static Hotel suspended(Hotel hotel) {
    return hotel(
        hotel, hotel.zone(), hotel.currency(), hotel.bookingPolicy(), hotel.holdPolicy(), false);
  }

  public static Hotel inZone(ZoneId zone, Hotel hotel) {
    return hotel(hotel, zone, hotel.currency(), hotel.bookingPolicy(), hotel.holdPolicy(), true);
  }

  public static Hotel paidIn(Currency currency, Hotel hotel) {
    return hotel(hotel, hotel.zone(), currency, hotel.bookingPolicy(), hotel.holdPolicy(), true);
  }

  public static Hotel holdingFor(HoldPolicy holdPolicy, Hotel hotel) {
    return hotel(hotel, hotel.zone(), hotel.currency(), hotel.bookingPolicy(), holdPolicy, true);
  }

  public static Hotel undoingFor(Duration length, Hotel hotel) {
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        hotel.profile(),
        hotel.zone(),
        hotel.currency(),
        hotel.bookingPolicy(),
        hotel.holdPolicy(),
        new UndoWindow(length),
        hotel.active(),
        hotel.rating(),
        hotel.createdAt());
  }

  public static RoomType suspended(RoomType type) {
    return active(type, false);
  }

  public static RoomType active(RoomType type, boolean active) {
    return new RoomType(
        type.id(),
        type.hotel(),
        type.name(),
        type.description(),
        type.maxOccupancy(),
        active,
        type.createdAt());
  }

  public static Room available(Room room, boolean available) {
    return new Room(
        room.id(),
        room.hotel(),
        room.type(),
        room.number(),
        room.maxOccupancy(),
        room.features(),
        available,
        room.createdAt());
  }

  public static RoomPrice available(RoomPrice price, boolean available) {
    return new RoomPrice(
        price.id(),
        price.hotel(),
        price.roomType(),
        price.standard(),
        price.night(),
        price.guests(),
        price.price(),
        available,
        price.createdAt());
  }

  public static Room roomFor(int guests, Room room) {
    return new Room(
        room.id(),
        room.hotel(),
        room.type(),
        room.number(),
        guests,
        room.features(),
        room.available(),
        room.createdAt());
  }

  private static Hotel hotel(
      Hotel hotel,
      ZoneId zone,
      Currency currency,
      BookingPolicy bookingPolicy,
      HoldPolicy holdPolicy,
      boolean active) {
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        hotel.profile(),
        zone,
        currency,
        bookingPolicy,
        holdPolicy,
        hotel.undoWindow(),
        active,
        hotel.rating(),
        hotel.createdAt());
  }
}
