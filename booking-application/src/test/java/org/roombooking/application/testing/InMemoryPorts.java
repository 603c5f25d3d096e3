package org.roombooking.application.testing;

import org.roombooking.application.access.InMemoryExternalSystems;
import org.roombooking.application.access.InMemoryLogInAttempts;
import org.roombooking.application.access.InMemorySessions;
import org.roombooking.application.access.InMemoryUsers;
import org.roombooking.application.assignment.InMemoryRoomNights;
import org.roombooking.application.audit.InMemoryAuditTrail;
import org.roombooking.application.booking.InMemoryAmendments;
import org.roombooking.application.booking.InMemoryBookings;
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.application.integration.InMemoryAnsweredRequests;
import org.roombooking.application.inventory.InMemoryAvailability;
import org.roombooking.application.inventory.InMemoryOutOfServicePeriods;
import org.roombooking.application.inventory.InMemoryRoomLocks;
import org.roombooking.application.inventory.InMemoryRoomTypeNights;
import org.roombooking.application.member.InMemoryMembers;
import org.roombooking.application.pricing.InMemoryQuotes;
import org.roombooking.application.pricing.InMemoryRateCalendar;
import org.roombooking.application.pricing.InMemoryRestrictions;
import org.roombooking.application.pricing.InMemoryRulebooks;
import org.roombooking.application.pricing.ReadSaleFacts;
import org.roombooking.application.property.InMemoryHotels;
import org.roombooking.application.property.InMemoryRoomTypes;
import org.roombooking.application.property.InMemoryRooms;
import org.roombooking.application.property.amenity.InMemoryAmenities;
import org.roombooking.application.property.facility.InMemoryFacilities;
import org.roombooking.application.property.image.InMemoryImages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTransactions;

/** Wires the in-memory adapters over a database of their own. */
public final class InMemoryPorts {

  private InMemoryPorts() {}

  /** Ports over a new database in which nothing is. */
  public static Ports create() {
    return over(new InMemoryDatabase());
  }

  /** Ports over a database in which nothing is. */
  public static Ports over(InMemoryDatabase database) {
    var externalSystems = new InMemoryExternalSystems(database);
    var hotels = new InMemoryHotels(database);
    var rooms = new InMemoryRooms(database);
    var roomTypes = new InMemoryRoomTypes(database, rooms);
    var bookings = new InMemoryBookings(database, hotels);
    var roomNights = new InMemoryRoomNights(database, rooms);
    var nights = new InMemoryRoomTypeNights(database, rooms, roomNights);
    var calendar = new InMemoryRateCalendar(database);
    var rulebooks = new InMemoryRulebooks(database);
    var restrictions = new InMemoryRestrictions(database);
    return new Ports(
        new SequentialIdentifiers(),
        new InMemoryTransactions(database),
        new InMemoryUsers(database),
        new InMemorySessions(database),
        new InMemoryLogInAttempts(database),
        externalSystems,
        new InMemoryMembers(database, externalSystems),
        hotels,
        roomTypes,
        rooms,
        new InMemoryAmenities(database),
        new InMemoryFacilities(database),
        new InMemoryImages(database),
        calendar,
        rulebooks,
        new InMemoryQuotes(database),
        restrictions,
        new ReadSaleFacts(hotels, roomTypes, rulebooks, restrictions, roomNights, calendar),
        nights,
        new InMemoryAvailability(database, roomTypes, nights, bookings),
        new InMemoryOutOfServicePeriods(database, roomNights),
        new InMemoryRoomLocks(database, roomNights),
        bookings,
        bookings,
        new InMemoryAmendments(database),
        roomNights,
        new InMemoryAuditTrail(database),
        new InMemoryAnsweredRequests(database),
        bookings);
  }
}
