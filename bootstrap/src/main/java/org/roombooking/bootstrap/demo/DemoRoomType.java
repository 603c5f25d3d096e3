package org.roombooking.bootstrap.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * A room type of the demo hotel.
 *
 * @param firstRoom the number on the first door, the others follow
 * @param price of a night in baht
 */
record DemoRoomType(
    String name, String description, int firstRoom, int rooms, int maxOccupancy, BigDecimal price) {

  static final List<DemoRoomType> ALL =
      List.of(
          new DemoRoomType(
              "Standard Double", "One large bed, garden view", 101, 10, 2, new BigDecimal("1500")),
          new DemoRoomType(
              "Deluxe River", "One large bed, river view", 201, 5, 2, new BigDecimal("2400")),
          new DemoRoomType(
              "Family Suite", "Two rooms, four beds", 301, 2, 5, new BigDecimal("4200.50")));
}
