package org.roombooking.persistence;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.roombooking.application.integration.AnsweredRequests;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.pricing.ReadSaleFacts;
import org.roombooking.application.pricing.SaleFacts;
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
import org.roombooking.persistence.access.JooqExternalSystems;
import org.roombooking.persistence.access.JooqLogInAttempts;
import org.roombooking.persistence.access.JooqSessions;
import org.roombooking.persistence.access.JooqUsers;
import org.roombooking.persistence.assignment.JooqRoomNights;
import org.roombooking.persistence.audit.JooqAuditTrail;
import org.roombooking.persistence.booking.JooqAmendments;
import org.roombooking.persistence.booking.JooqBookingHistory;
import org.roombooking.persistence.booking.JooqBookings;
import org.roombooking.persistence.integration.JooqAnsweredRequests;
import org.roombooking.persistence.inventory.JooqAvailability;
import org.roombooking.persistence.inventory.JooqOutOfServicePeriods;
import org.roombooking.persistence.inventory.JooqRoomLocks;
import org.roombooking.persistence.inventory.JooqRoomTypeNights;
import org.roombooking.persistence.inventory.city.JooqCityChanges;
import org.roombooking.persistence.member.JooqMembers;
import org.roombooking.persistence.pricing.JooqQuotes;
import org.roombooking.persistence.pricing.JooqRateCalendar;
import org.roombooking.persistence.pricing.JooqRestrictions;
import org.roombooking.persistence.pricing.JooqRulebooks;
import org.roombooking.persistence.pricing.JooqSaleFacts;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.property.JooqHotels;
import org.roombooking.persistence.property.JooqRoomTypes;
import org.roombooking.persistence.property.JooqRooms;
import org.roombooking.persistence.property.amenity.JooqAmenities;
import org.roombooking.persistence.property.facility.JooqFacilities;
import org.roombooking.persistence.property.image.JooqImages;
import org.roombooking.persistence.transactions.GatheredCalls;
import org.roombooking.persistence.transactions.JooqTransactions;
import org.roombooking.persistence.transactions.ThreadConnections;

/** All ports on one PostgreSQL database whose schema is up to date. Safe for any thread. */
public final class PostgresAdapters {

  private final DSLContext db;
  private final Transactions transactions;
  private final GatheredCalls calls;
  private final FactChanges changes;
  private final JooqSaleFacts saleFacts;

  /**
   * The ports on a database.
   *
   * @param pool hands out connections that commit each statement
   */
  public PostgresAdapters(DataSource pool) {
    var connections = new ThreadConnections(pool);
    this.transactions = new JooqTransactions(connections);
    this.calls = new GatheredCalls(connections);
    this.db =
        DSL.using(
            new DefaultConfiguration().set(connections).set(SQLDialect.POSTGRES).set(settings()));
    this.changes = new FactChanges(db, connections, transactions);
    this.saleFacts = new JooqSaleFacts(db, calls, changes, readSaleFacts());
  }

  private ReadSaleFacts readSaleFacts() {
    return new ReadSaleFacts(
        hotels(), roomTypes(), rulebooks(), restrictions(), roomNights(), rateCalendar());
  }

  private static Settings settings() {
    return new Settings()
        // The schema is that of the connection.
        .withRenderCatalog(false)
        .withRenderSchema(false)
        // Both cost time on every statement and are read by nobody.
        .withExecuteLogging(false)
        .withFetchWarnings(false);
  }

  public Transactions transactions() {
    return transactions;
  }

  public Users users() {
    return new JooqUsers(db);
  }

  public Sessions sessions() {
    return new JooqSessions(db, calls, transactions);
  }

  public LogInAttempts logInAttempts() {
    return new JooqLogInAttempts(db);
  }

  public ExternalSystems externalSystems() {
    return new JooqExternalSystems(db);
  }

  public Members members() {
    return new JooqMembers(db, calls);
  }

  public Hotels hotels() {
    return new JooqHotels(db, calls, changes);
  }

  public RoomTypes roomTypes() {
    return new JooqRoomTypes(db, calls, changes);
  }

  public Rooms rooms() {
    return new JooqRooms(db, calls, changes);
  }

  public Amenities amenities() {
    return new JooqAmenities(db, changes);
  }

  public Facilities facilities() {
    return new JooqFacilities(db, transactions);
  }

  public Images images() {
    return new JooqImages(db);
  }

  public RoomTypeNights roomTypeNights() {
    return new JooqRoomTypeNights(db, calls, transactions, changes);
  }

  public OutOfServicePeriods outOfServicePeriods() {
    return new JooqOutOfServicePeriods(db, changes);
  }

  public RoomLocks roomLocks() {
    return new JooqRoomLocks(db, changes);
  }

  public Bookings bookings() {
    return new JooqBookings(db, calls);
  }

  public BookingHistory bookingHistory() {
    return new JooqBookingHistory(db);
  }

  public Amendments amendments() {
    return new JooqAmendments(db, transactions);
  }

  public RoomNights roomNights() {
    return new JooqRoomNights(db, calls, transactions);
  }

  public RateCalendar rateCalendar() {
    return new JooqRateCalendar(db, changes);
  }

  public Rulebooks rulebooks() {
    return new JooqRulebooks(db, changes);
  }

  public Quotes quotes() {
    return new JooqQuotes(db, calls);
  }

  public Restrictions restrictions() {
    return new JooqRestrictions(db, transactions, changes);
  }

  /** Facts that are kept in memory while they do not change: one for each process. */
  public SaleFacts saleFacts() {
    return saleFacts;
  }

  public Availability availability() {
    return new JooqAvailability(db, calls);
  }

  public CityChanges cityChanges() {
    return new JooqCityChanges(db, transactions, changes, saleFacts);
  }

  public AuditTrail auditTrail() {
    return new JooqAuditTrail(db);
  }

  public AnsweredRequests answeredRequests() {
    return new JooqAnsweredRequests(db, calls);
  }
}
