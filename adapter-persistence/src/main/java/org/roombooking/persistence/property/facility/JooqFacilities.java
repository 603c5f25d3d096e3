package org.roombooking.persistence.property.facility;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.FACILITY;
import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.util.Optional;
import org.jooq.DSLContext;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;
import org.roombooking.persistence.jooq.Keys;

/** A change is one round trip, a page and an addition two, a refusal three. */
public final class JooqFacilities implements Facilities {

  private final DSLContext db;
  private final Transactions transactions;

  public JooqFacilities(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  @Override
  public Adding add(Facility facility) {
    return transactions.call(() -> {
      lockHotel(facility.hotel());
      if (insertIfFewEnough(facility) == 1) {
        return new Adding.Added();
      }
      var sameName = FACILITY.HOTEL_ID.eq(facility.hotel()).and(FACILITY.NAME.eq(facility.name()));
      return db.fetchExists(FACILITY, sameName) ? new Adding.NameTaken() : new Adding.TooMany();
    });
  }

  // A statement counts what was there when it began. So who adds next has to begin after this
  // transaction ends. Bookings, which only name the hotel, do not wait.
  private void lockHotel(HotelId hotel) {
    db.select(HOTEL.HOTEL_ID)
        .from(HOTEL)
        .where(HOTEL.HOTEL_ID.eq(hotel))
        .forNoKeyUpdate()
        .execute();
  }

  private int insertIfFewEnough(Facility facility) {
    var thereAre =
        field(selectCount().from(FACILITY).where(FACILITY.HOTEL_ID.eq(facility.hotel())));
    return db.insertInto(
            FACILITY,
            FACILITY.HOTEL_ID,
            FACILITY.FACILITY_ID,
            FACILITY.NAME,
            FACILITY.ACTIVE,
            FACILITY.CREATED_AT)
        .select(
            select(
                    val(facility.hotel(), FACILITY.HOTEL_ID),
                    val(facility.id(), FACILITY.FACILITY_ID),
                    val(facility.name()),
                    val(facility.active()),
                    val(facility.createdAt()))
                .where(thereAre.lt(Facility.MAX_OF_A_HOTEL)))
        .onConflictOnConstraint(Keys.FACILITY_NAME_IS_TAKEN_ONCE)
        .doNothing()
        .execute();
  }

  @Override
  public Optional<Facility> find(HotelId hotel, FacilityId facility) {
    return db.select(
            FACILITY.FACILITY_ID,
            FACILITY.HOTEL_ID,
            FACILITY.NAME,
            FACILITY.ACTIVE,
            FACILITY.CREATED_AT)
        .from(FACILITY)
        .where(FACILITY.HOTEL_ID.eq(hotel))
        .and(FACILITY.FACILITY_ID.eq(facility))
        .fetchOptional(mapping(Facility::new));
  }

  @Override
  public Page<Facility> list(HotelId hotel, PageRequest page) {
    var ofHotel = FACILITY.HOTEL_ID.eq(hotel);
    var facilities =
        db.select(
                FACILITY.FACILITY_ID,
                FACILITY.HOTEL_ID,
                FACILITY.NAME,
                FACILITY.ACTIVE,
                FACILITY.CREATED_AT)
            .from(FACILITY)
            .where(ofHotel)
            .orderBy(FACILITY.FACILITY_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(mapping(Facility::new));
    return new Page<>(facilities, db.fetchCount(FACILITY, ofHotel), page);
  }

  @Override
  public Optional<Facility> setActive(HotelId hotel, FacilityId facility, boolean active) {
    return db.update(FACILITY)
        .set(FACILITY.ACTIVE, active)
        .where(FACILITY.HOTEL_ID.eq(hotel))
        .and(FACILITY.FACILITY_ID.eq(facility))
        .returningResult(
            FACILITY.FACILITY_ID,
            FACILITY.HOTEL_ID,
            FACILITY.NAME,
            FACILITY.ACTIVE,
            FACILITY.CREATED_AT)
        .fetchOptional(mapping(Facility::new));
  }
}
