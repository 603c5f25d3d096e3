package org.roombooking.persistence.property;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.time.Duration;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Each method is one round trip, a list two. */
public final class JooqHotels implements Hotels {

  private static final SelectField<Hotel> AS_STORED =
      row(
              HOTEL.HOTEL_ID,
              HOTEL.OWNER_ID,
              row(HOTEL.NAME, HOTEL.ADDRESS, HOTEL.CITY, HOTEL.COUNTRY).mapping(HotelProfile::new),
              HOTEL.TIME_ZONE,
              HOTEL.CURRENCY,
              HOTEL.BOOKING_POLICY,
              HOTEL.HOLD_SECONDS.convertFrom(JooqHotels::holdPolicy),
              HOTEL.ACTIVE,
              HOTEL.RATING,
              HOTEL.CREATED_AT)
          .mapping(Hotel::new);

  private final DSLContext db;

  public JooqHotels(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Hotel hotel) {
    db.insertInto(HOTEL)
        .set(HOTEL.HOTEL_ID, hotel.id())
        .set(HOTEL.VERSION, Version.FIRST)
        .set(HOTEL.OWNER_ID, hotel.owner())
        .set(HOTEL.NAME, hotel.profile().name())
        .set(HOTEL.ADDRESS, hotel.profile().address())
        .set(HOTEL.CITY, hotel.profile().city())
        .set(HOTEL.COUNTRY, hotel.profile().country())
        .set(HOTEL.TIME_ZONE, hotel.zone())
        .set(HOTEL.CURRENCY, hotel.currency())
        .set(HOTEL.BOOKING_POLICY, hotel.bookingPolicy())
        .set(HOTEL.HOLD_SECONDS, holdSeconds(hotel.holdPolicy()))
        .set(HOTEL.ACTIVE, hotel.active())
        .set(HOTEL.RATING, hotel.rating())
        .set(HOTEL.CREATED_AT, hotel.createdAt())
        .execute();
  }

  @Override
  public Optional<Versioned<Hotel>> find(HotelId id) {
    return db.select(AS_STORED, HOTEL.VERSION)
        .from(HOTEL)
        .where(HOTEL.HOTEL_ID.eq(id))
        .fetchOptional(mapping(Versioned::new));
  }

  @Override
  public Page<Hotel> list(PageRequest page) {
    return list(noCondition(), page);
  }

  @Override
  public Page<Hotel> listOwnedBy(UserId owner, PageRequest page) {
    return list(HOTEL.OWNER_ID.eq(owner), page);
  }

  private Page<Hotel> list(Condition wanted, PageRequest page) {
    var hotels =
        db.select(AS_STORED)
            .from(HOTEL)
            .where(wanted)
            .orderBy(HOTEL.HOTEL_ID)
            .limit(page.limit())
            .offset(page.offset())
            .fetch(Record1::value1);
    return new Page<>(hotels, db.fetchCount(HOTEL, wanted), page);
  }

  @Override
  public Saving save(Versioned<Hotel> read, Hotel next) {
    int saved =
        db.update(HOTEL)
            .set(HOTEL.VERSION, read.version().next())
            .set(HOTEL.OWNER_ID, next.owner())
            .set(HOTEL.NAME, next.profile().name())
            .set(HOTEL.ADDRESS, next.profile().address())
            .set(HOTEL.CITY, next.profile().city())
            .set(HOTEL.COUNTRY, next.profile().country())
            .set(HOTEL.TIME_ZONE, next.zone())
            .set(HOTEL.CURRENCY, next.currency())
            .set(HOTEL.BOOKING_POLICY, next.bookingPolicy())
            .set(HOTEL.HOLD_SECONDS, holdSeconds(next.holdPolicy()))
            .set(HOTEL.ACTIVE, next.active())
            .set(HOTEL.RATING, next.rating())
            .set(HOTEL.CREATED_AT, next.createdAt())
            .where(HOTEL.HOTEL_ID.eq(read.value().id()))
            .and(HOTEL.VERSION.eq(read.version()))
            .execute();
    return saved == 1 ? new Saving.Saved(read.version().next()) : new Saving.Stale();
  }

  private static @Nullable Integer holdSeconds(HoldPolicy policy) {
    return switch (policy) {
      case HoldPolicy.Limited(Duration length) -> Math.toIntExact(length.toSeconds());
      case HoldPolicy.Unlimited() -> null;
    };
  }

  private static HoldPolicy holdPolicy(@Nullable Integer seconds) {
    return seconds == null
        ? new HoldPolicy.Unlimited()
        : new HoldPolicy.Limited(Duration.ofSeconds(seconds));
  }
}
