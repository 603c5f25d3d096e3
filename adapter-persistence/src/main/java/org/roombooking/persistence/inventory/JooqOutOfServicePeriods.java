package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.inline;
import static org.roombooking.persistence.jooq.Tables.OUT_OF_SERVICE_PERIOD;
import static org.roombooking.persistence.jooq.Tables.ROOM_NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FactChanges;

/** Each method is two round trips, but a taking is one and a refusal four. */
public final class JooqOutOfServicePeriods implements OutOfServicePeriods {

  private final DSLContext db;
  private final FactChanges changes;
  private final ClosedDoors<PeriodId> doors;

  public JooqOutOfServicePeriods(DSLContext db, FactChanges changes) {
    this.db = db;
    this.changes = changes;
    this.doors = new ClosedDoors<>(db, ROOM_NIGHT.PERIOD_ID);
  }

  private record PeriodRow(
      PeriodId id,
      HotelId hotel,
      RoomId room,
      LocalDate from,
      LocalDate until,
      String reason,
      Instant createdAt) {

    OutOfServicePeriod toPeriod() {
      return new OutOfServicePeriod(id, hotel, room, new Stay(from, until), reason, createdAt);
    }
  }

  @Override
  public DoorClosing add(OutOfServicePeriod period) {
    return changes.change(
        period.hotel(),
        () -> {
          insert(period);
          var closing = doors.close(period.hotel(), period.room(), period.nights(), period.id());
          if (closing instanceof DoorClosing.RoomTaken) {
            remove(period);
          }
          return closing;
        });
  }

  private void insert(OutOfServicePeriod period) {
    db.insertInto(OUT_OF_SERVICE_PERIOD)
        .set(OUT_OF_SERVICE_PERIOD.HOTEL_ID, period.hotel())
        .set(OUT_OF_SERVICE_PERIOD.PERIOD_ID, period.id())
        .set(OUT_OF_SERVICE_PERIOD.ROOM_ID, period.room())
        .set(OUT_OF_SERVICE_PERIOD.FROM_DATE, period.nights().arrival())
        .set(OUT_OF_SERVICE_PERIOD.UNTIL_DATE, period.nights().departure())
        .set(OUT_OF_SERVICE_PERIOD.REASON, period.reason())
        .set(OUT_OF_SERVICE_PERIOD.CREATED_AT, period.createdAt())
        .execute();
  }

  @Override
  public Optional<OutOfServicePeriod> take(HotelId hotel, RoomId room, PeriodId period) {
    return select()
        .where(OUT_OF_SERVICE_PERIOD.HOTEL_ID.eq(hotel))
        .and(OUT_OF_SERVICE_PERIOD.PERIOD_ID.eq(period))
        .and(OUT_OF_SERVICE_PERIOD.ROOM_ID.eq(room))
        .forUpdate()
        .fetchOptional(Records.mapping(PeriodRow::new))
        .map(PeriodRow::toPeriod);
  }

  @Override
  public void remove(OutOfServicePeriod period) {
    changes.change(
        period.hotel(),
        () -> {
          doors.open(period.hotel(), period.id());
          return db.deleteFrom(OUT_OF_SERVICE_PERIOD)
              .where(OUT_OF_SERVICE_PERIOD.HOTEL_ID.eq(period.hotel()))
              .and(OUT_OF_SERVICE_PERIOD.PERIOD_ID.eq(period.id()))
              .execute();
        });
  }

  @Override
  public Page<OutOfServicePeriod> list(HotelId hotel, RoomId room, PageRequest page) {
    var ofRoom =
        OUT_OF_SERVICE_PERIOD.HOTEL_ID.eq(hotel).and(OUT_OF_SERVICE_PERIOD.ROOM_ID.eq(room));
    var rows =
        select()
            .where(ofRoom)
            .orderBy(OUT_OF_SERVICE_PERIOD.FROM_DATE, OUT_OF_SERVICE_PERIOD.PERIOD_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(Records.mapping(PeriodRow::new));
    return new Page<>(rows, db.fetchCount(OUT_OF_SERVICE_PERIOD, ofRoom), page)
        .map(PeriodRow::toPeriod);
  }

  private SelectJoinStep<Record7<PeriodId, HotelId, RoomId, LocalDate, LocalDate, String, Instant>>
      select() {
    return db.select(
            OUT_OF_SERVICE_PERIOD.PERIOD_ID,
            OUT_OF_SERVICE_PERIOD.HOTEL_ID,
            OUT_OF_SERVICE_PERIOD.ROOM_ID,
            OUT_OF_SERVICE_PERIOD.FROM_DATE,
            OUT_OF_SERVICE_PERIOD.UNTIL_DATE,
            OUT_OF_SERVICE_PERIOD.REASON,
            OUT_OF_SERVICE_PERIOD.CREATED_AT)
        .from(OUT_OF_SERVICE_PERIOD);
  }
}
