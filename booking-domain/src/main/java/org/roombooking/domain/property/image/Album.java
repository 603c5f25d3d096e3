package org.roombooking.domain.property.image;

import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** The images that show the same thing. */
public sealed interface Album {

  /** How many images there can be in one. */
  int MOST_IMAGES = 100;

  HotelId hotel();

  /** Of the hotel as a whole. */
  record OfHotel(HotelId hotel) implements Album {}

  /** Of its facilities. */
  record OfFacilities(HotelId hotel) implements Album {}

  /** Of one of its room types. */
  record OfRoomType(HotelId hotel, RoomTypeId roomType) implements Album {}
}
