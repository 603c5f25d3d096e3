package org.roombooking.bootstrap.benchmark;

import org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot;

/** A step in the life of a booking. */
enum Step {
  CONFIRM("/api/v1/hotels/" + Slot.HOTEL + "/bookings/" + Slot.BOOKING + "/confirm"),
  CANCEL("/api/v1/hotels/" + Slot.HOTEL + "/bookings/" + Slot.BOOKING + "/cancel"),
  ASSIGN("/api/v1/bookings/" + Slot.BOOKING + "/assign-rooms"),
  CHECK_IN("/api/v1/bookings/" + Slot.BOOKING + "/check-in");

  private final String target;

  Step(String target) {
    this.target = target;
  }

  /** Where it is asked for, with slots for the hotel and the booking. */
  String target() {
    return target;
  }
}
