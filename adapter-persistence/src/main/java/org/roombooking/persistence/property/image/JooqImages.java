package org.roombooking.persistence.property.image;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.roombooking.persistence.jooq.Tables.IMAGE;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.SelectWhereStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageFormat;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;
import org.roombooking.persistence.jooq.Keys;

/** Each method is one round trip, a page two; adding to an album with others takes a few. */
public final class JooqImages implements Images {

  private static final Field<Integer> PLACE = field(name("place"), SQLDataType.INTEGER);

  private final DSLContext db;

  public JooqImages(DSLContext db) {
    this.db = db;
  }

  // Who finds a place taken meanwhile looks again. Each time somebody else has got in, so that
  // there is an end to it.
  @Override
  public boolean add(Image image) {
    var album = AlbumColumns.of(image.album());
    for (var place = firstFree(album); place.isPresent(); place = firstFree(album)) {
      if (takes(place.get(), image, album)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Integer> firstFree(AlbumColumns album) {
    var places = generateSeries(1, Album.MOST_IMAGES).as("places", "place");
    return db.select(min(PLACE))
        .from(places)
        .where(
            notExists(
                selectOne()
                    .from(IMAGE)
                    .where(album.holds())
                    .and(IMAGE.PLACE.eq(field(name("places", "place"), Integer.class)))))
        .fetchOptional(0, Integer.class);
  }

  private boolean takes(int place, Image image, AlbumColumns album) {
    int added =
        db.insertInto(IMAGE)
            .set(IMAGE.HOTEL_ID, album.hotel())
            .set(IMAGE.IMAGE_ID, image.id())
            .set(IMAGE.ALBUM, album.album())
            .set(IMAGE.ROOM_TYPE_ID, album.roomType())
            .set(IMAGE.PLACE, place)
            .set(IMAGE.FORMAT, image.format())
            .set(IMAGE.WIDTH, image.width())
            .set(IMAGE.HEIGHT, image.height())
            .set(IMAGE.BYTES, image.bytes())
            .set(IMAGE.CREATED_AT, image.createdAt())
            .onConflictOnConstraint(Keys.IMAGE_PLACE_IS_TAKEN_ONCE)
            .doNothing()
            .execute();
    return added == 1;
  }

  @Override
  public Optional<Image> find(HotelId hotel, ImageId image) {
    return select()
        .where(IMAGE.HOTEL_ID.eq(hotel))
        .and(IMAGE.IMAGE_ID.eq(image))
        .fetchOptional(mapping(JooqImages::image));
  }

  @Override
  public Page<Image> list(Album album, PageRequest page) {
    var ofAlbum = AlbumColumns.of(album).holds();
    var images =
        select()
            .where(ofAlbum)
            .orderBy(IMAGE.IMAGE_ID)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(mapping(JooqImages::image));
    return new Page<>(images, db.fetchCount(IMAGE, ofAlbum), page);
  }

  @Override
  public Optional<Image> remove(Album album, ImageId image) {
    return db.deleteFrom(IMAGE)
        .where(AlbumColumns.of(album).holds())
        .and(IMAGE.IMAGE_ID.eq(image))
        .returningResult(
            IMAGE.HOTEL_ID,
            IMAGE.ALBUM,
            IMAGE.ROOM_TYPE_ID,
            IMAGE.IMAGE_ID,
            IMAGE.FORMAT,
            IMAGE.WIDTH,
            IMAGE.HEIGHT,
            IMAGE.BYTES,
            IMAGE.CREATED_AT)
        .fetchOptional(mapping(JooqImages::image));
  }

  @Override
  public Set<ImageId> existing(HotelId hotel, Set<ImageId> images) {
    return db.select(IMAGE.IMAGE_ID)
        .from(IMAGE)
        .where(IMAGE.HOTEL_ID.eq(hotel))
        .and(IMAGE.IMAGE_ID.in(images))
        .fetchSet(IMAGE.IMAGE_ID);
  }

  private SelectWhereStep<
          Record9<
              HotelId,
              String,
              RoomTypeId,
              ImageId,
              ImageFormat,
              Integer,
              Integer,
              Integer,
              Instant>>
      select() {
    return db.select(
            IMAGE.HOTEL_ID,
            IMAGE.ALBUM,
            IMAGE.ROOM_TYPE_ID,
            IMAGE.IMAGE_ID,
            IMAGE.FORMAT,
            IMAGE.WIDTH,
            IMAGE.HEIGHT,
            IMAGE.BYTES,
            IMAGE.CREATED_AT)
        .from(IMAGE);
  }

  private static Image image(
      HotelId hotel,
      String album,
      @Nullable RoomTypeId roomType,
      ImageId id,
      ImageFormat format,
      int width,
      int height,
      int bytes,
      Instant createdAt) {
    var columns = new AlbumColumns(hotel, album, roomType);
    return new Image(id, columns.toAlbum(), format, width, height, bytes, createdAt);
  }
}
