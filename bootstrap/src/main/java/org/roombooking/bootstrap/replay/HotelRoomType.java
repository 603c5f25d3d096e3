package org.roombooking.bootstrap.replay;

/** A room type by the names that the files use. */
record HotelRoomType(String hotel, String roomType) implements Comparable<HotelRoomType> {

  @Override
  public int compareTo(HotelRoomType other) {
    int byHotel = hotel.compareTo(other.hotel);
    return byHotel != 0 ? byHotel : roomType.compareTo(other.roomType);
  }

  @Override
  public String toString() {
    return hotel + "/" + roomType;
  }
}
