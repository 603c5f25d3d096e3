package org.roombooking.persistence.testing;

import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.audit.AuthorColumns;

/** The ports of a test database, as the contracts want them. */
public final class PostgresPorts {

  private PostgresPorts() {}

  public static Ports of(FreshDatabase database) {
    return of(database.pool());
  }

  public static Ports of(DataSource pool) {
    return of(new PostgresAdapters(pool), pool);
  }

  /** Those of a process that has more than ports. */
  public static Ports of(PostgresAdapters adapters, DataSource pool) {
    var db = DSL.using(pool, SQLDialect.POSTGRES);
    return new Ports(
        new SequentialIdentifiers(),
        adapters.transactions(),
        adapters.users(),
        adapters.sessions(),
        adapters.logInAttempts(),
        adapters.externalSystems(),
        adapters.members(),
        adapters.hotels(),
        adapters.roomTypes(),
        adapters.rooms(),
        adapters.amenities(),
        adapters.facilities(),
        adapters.images(),
        adapters.rateCalendar(),
        adapters.rulebooks(),
        adapters.quotes(),
        adapters.restrictions(),
        adapters.saleFacts(),
        adapters.roomTypeNights(),
        adapters.availability(),
        adapters.outOfServicePeriods(),
        adapters.roomLocks(),
        adapters.bookings(),
        adapters.bookingHistory(),
        adapters.amendments(),
        adapters.roomNights(),
        adapters.auditTrail(),
        adapters.answeredRequests(),
        booking -> events(db, booking));
  }

  private static List<BookingEvent> events(DSLContext db, BookingId booking) {
    return db.select(
            OUTBOX_EVENT.EVENT_ID,
            OUTBOX_EVENT.TYPE,
            OUTBOX_EVENT.OCCURRED_AT,
            AuthorColumns.of(
                BOOKING_CHANGE.MADE_BY,
                BOOKING_CHANGE.JOB,
                BOOKING_CHANGE.CLIENT,
                BOOKING_CHANGE.REQUEST_ID),
            OUTBOX_EVENT.REASON)
        .from(OUTBOX_EVENT)
        .join(BOOKING_CHANGE)
        .using(OUTBOX_EVENT.HOTEL_ID, OUTBOX_EVENT.BOOKING_ID, OUTBOX_EVENT.BOOKING_VERSION)
        .where(OUTBOX_EVENT.BOOKING_ID.eq(booking))
        .orderBy(OUTBOX_EVENT.BOOKING_VERSION)
        .fetch(row ->
            new BookingEvent(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4().toAuthor(),
                Optional.ofNullable(row.value5())));
  }
}
