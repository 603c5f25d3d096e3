package org.roombooking.persistence.booking;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.BOOKING_CHANGE;
import static org.roombooking.persistence.jooq.Tables.OUTBOX_EVENT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingHistory;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.persistence.audit.AuthorColumns;
import org.roombooking.persistence.audit.ChangeColumns;

/** A page is two round trips. */
public final class JooqBookingHistory implements BookingHistory {

  private static final SelectField<BookingEvent> EVENT =
      row(
              OUTBOX_EVENT.EVENT_ID,
              BOOKING_CHANGE.TYPE,
              BOOKING_CHANGE.MADE_AT,
              AuthorColumns.of(
                  BOOKING_CHANGE.MADE_BY,
                  BOOKING_CHANGE.JOB,
                  BOOKING_CHANGE.CLIENT,
                  BOOKING_CHANGE.REQUEST_ID),
              BOOKING_CHANGE.REASON)
          .mapping((id, type, at, author, reason) ->
              new BookingEvent(id, type, at, author.toAuthor(), Optional.ofNullable(reason)));

  private static final SelectField<List<FieldChange>> CHANGES =
      ChangeColumns.of(
          BOOKING_CHANGE.FIELDS, BOOKING_CHANGE.VALUES_BEFORE, BOOKING_CHANGE.VALUES_AFTER);

  private final DSLContext db;

  public JooqBookingHistory(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<HistoryEntry> of(HotelId hotel, BookingId booking, PageRequest page) {
    var wanted = BOOKING_CHANGE.HOTEL_ID.eq(hotel).and(BOOKING_CHANGE.BOOKING_ID.eq(booking));
    return new Page<>(fetch(wanted, page), db.fetchCount(BOOKING_CHANGE, wanted), page);
  }

  private List<HistoryEntry> fetch(Condition wanted, PageRequest page) {
    return db.select(BOOKING_CHANGE.BOOKING_VERSION, EVENT, CHANGES)
        .from(BOOKING_CHANGE)
        .join(OUTBOX_EVENT)
        .on(OUTBOX_EVENT.HOTEL_ID.eq(BOOKING_CHANGE.HOTEL_ID))
        .and(OUTBOX_EVENT.BOOKING_ID.eq(BOOKING_CHANGE.BOOKING_ID))
        .and(OUTBOX_EVENT.BOOKING_VERSION.eq(BOOKING_CHANGE.BOOKING_VERSION))
        .where(wanted)
        .orderBy(BOOKING_CHANGE.BOOKING_VERSION)
        .limit(inline(page.limit()))
        .offset(inline(page.offset()))
        .fetch(mapping(HistoryEntry::new));
  }
}
