package org.roombooking.bootstrap.wiring;

import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.access.LogInAttempts;
import org.roombooking.domain.access.Sessions;
import org.roombooking.domain.access.Users;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.BookingHistory;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.image.Images;

/** Everything that is kept, by whatever keeps it. All of one {@link Transactions}. */
public record Ports(
    Transactions transactions,
    Users users,
    Sessions sessions,
    LogInAttempts logInAttempts,
    ExternalSystems externalSystems,
    Members members,
    Hotels hotels,
    RoomTypes roomTypes,
    Rooms rooms,
    Amenities amenities,
    Facilities facilities,
    Images images,
    RateCalendar rateCalendar,
    Rulebooks rulebooks,
    Quotes quotes,
    Restrictions restrictions,
    RoomTypeNights roomTypeNights,
    Availability availability,
    OutOfServicePeriods outOfServicePeriods,
    RoomLocks roomLocks,
    Bookings bookings,
    BookingHistory bookingHistory,
    Amendments amendments,
    RoomNights roomNights,
    AuditTrail auditTrail,
    AnsweredRequests answeredRequests) {}
