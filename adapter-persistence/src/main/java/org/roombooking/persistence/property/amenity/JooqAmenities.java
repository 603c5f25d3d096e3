package org.roombooking.persistence.property.amenity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.AMENITY;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.property.FactChanges;

/** To remove is one round trip, a page and an addition two, a refusal three. */
public final class JooqAmenities implements Amenities {

  private static final Pattern LETTER = Pattern.compile("[A-Z]");

  private final DSLContext db;
  private final FactChanges changes;

  public JooqAmenities(DSLContext db, FactChanges changes) {
    this.db = db;
    this.changes = changes;
  }

  @Override
  public Adding add(Amenity amenity) {
    return changes.change(
        amenity.hotel(),
        () -> {
          lockRoomType(amenity);
          if (insertIfFewEnough(amenity) == 1) {
            return new Adding.Added();
          }
          return db.fetchExists(AMENITY, ofSameType(amenity).and(AMENITY.NAME.eq(amenity.name())))
              ? new Adding.NameTaken()
              : new Adding.TooMany();
        });
  }

  // A statement counts what was there when it began. So who adds next has to begin after this
  // transaction ends.
  private void lockRoomType(Amenity amenity) {
    db.select(ROOM_TYPE.ROOM_TYPE_ID)
        .from(ROOM_TYPE)
        .where(ROOM_TYPE.HOTEL_ID.eq(amenity.hotel()))
        .and(ROOM_TYPE.ROOM_TYPE_ID.eq(amenity.roomType()))
        .forNoKeyUpdate()
        .execute();
  }

  private int insertIfFewEnough(Amenity amenity) {
    var thereAre = field(selectCount().from(AMENITY).where(ofSameType(amenity)));
    return db.insertInto(
            AMENITY,
            AMENITY.HOTEL_ID,
            AMENITY.AMENITY_ID,
            AMENITY.ROOM_TYPE_ID,
            AMENITY.NAME,
            AMENITY.CREATED_AT)
        .select(
            select(
                    val(amenity.hotel(), AMENITY.HOTEL_ID),
                    val(amenity.id(), AMENITY.AMENITY_ID),
                    val(amenity.roomType(), AMENITY.ROOM_TYPE_ID),
                    val(amenity.name()),
                    val(amenity.createdAt()))
                .where(thereAre.lt(Amenity.MAX_OF_A_ROOM_TYPE)))
        .onConflictOnConstraint(Keys.AMENITY_NAME_IS_TAKEN_ONCE)
        .doNothing()
        .execute();
  }

  private static Condition ofSameType(Amenity amenity) {
    return AMENITY.HOTEL_ID.eq(amenity.hotel()).and(AMENITY.ROOM_TYPE_ID.eq(amenity.roomType()));
  }

  @Override
  public Page<Amenity> list(HotelId hotel, PageRequest page) {
    var ofHotel = AMENITY.HOTEL_ID.eq(hotel);
    var amenities =
        db.select(
                AMENITY.AMENITY_ID,
                AMENITY.HOTEL_ID,
                AMENITY.ROOM_TYPE_ID,
                AMENITY.NAME,
                AMENITY.CREATED_AT)
            .from(AMENITY)
            .where(ofHotel)
            .orderBy(AMENITY.AMENITY_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(mapping(Amenity::new));
    return new Page<>(amenities, db.fetchCount(AMENITY, ofHotel), page);
  }

  // Two amenities of one type may differ in the case of a letter, and count as one.
  @Override
  public Set<RoomTypeId> listTypesWithAll(Collection<HotelId> hotels, Set<String> names) {
    var small = names.stream().map(JooqAmenities::small).collect(Collectors.toSet());
    var name = lower(AMENITY.NAME.collate("C"));
    return Set.copyOf(
        db.select(AMENITY.ROOM_TYPE_ID)
            .from(AMENITY)
            .where(isOneOf(AMENITY.HOTEL_ID, hotels))
            .and(isOneOf(name, small))
            .groupBy(AMENITY.ROOM_TYPE_ID)
            .having(countDistinct(name).eq(small.size()))
            .fetch(AMENITY.ROOM_TYPE_ID));
  }

  /** As the collation "C" does it. */
  private static String small(String name) {
    return LETTER.matcher(name).replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Amenity> remove(HotelId hotel, AmenityId amenity) {
    return changes.change(hotel, () -> delete(hotel, amenity));
  }

  private Optional<Amenity> delete(HotelId hotel, AmenityId amenity) {
    return db.deleteFrom(AMENITY)
        .where(AMENITY.HOTEL_ID.eq(hotel))
        .and(AMENITY.AMENITY_ID.eq(amenity))
        .returningResult(
            AMENITY.AMENITY_ID,
            AMENITY.HOTEL_ID,
            AMENITY.ROOM_TYPE_ID,
            AMENITY.NAME,
            AMENITY.CREATED_AT)
        .fetchOptional(mapping(Amenity::new));
  }
}
