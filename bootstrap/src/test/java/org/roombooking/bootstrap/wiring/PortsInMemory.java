package org.roombooking.bootstrap.wiring;

import org.roombooking.application.testing.InMemoryPorts;

/** The service's ports over the adapters that keep everything in memory. */
public final class PortsInMemory {

  private PortsInMemory() {}

  /** Over a new database in which nothing is. */
  public static Ports create() {
    return over(InMemoryPorts.create());
  }

  /** Over a database that a test knows too. */
  public static Ports over(org.roombooking.application.testing.Ports memory) {
    return new Ports(
        memory.transactions(),
        memory.users(),
        memory.sessions(),
        memory.logInAttempts(),
        memory.externalSystems(),
        memory.members(),
        memory.hotels(),
        memory.roomTypes(),
        memory.rooms(),
        memory.amenities(),
        memory.facilities(),
        memory.images(),
        memory.rateCalendar(),
        memory.rulebooks(),
        memory.quotes(),
        memory.restrictions(),
        memory.saleFacts(),
        memory.roomTypeNights(),
        memory.availability(),
        memory.outOfServicePeriods(),
        memory.roomLocks(),
        memory.bookings(),
        memory.bookingHistory(),
        memory.amendments(),
        memory.roomNights(),
        memory.auditTrail(),
        memory.answeredRequests());
  }
}
