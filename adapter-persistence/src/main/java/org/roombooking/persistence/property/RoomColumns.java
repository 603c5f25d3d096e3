package org.roombooking.persistence.property;

import static org.roombooking.persistence.jooq.Tables.ROOM;

import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;

/** A room column by column. */
public final class RoomColumns {

  private static final Field<Set<RoomFeature>> FEATURES = FeatureNames.of(ROOM.FEATURES);

  /** All that {@link #toRoom} reads. */
  public static final List<Field<?>> ALL =
      List.of(
          ROOM.ROOM_ID,
          ROOM.HOTEL_ID,
          ROOM.ROOM_TYPE_ID,
          ROOM.ROOM_NUMBER,
          ROOM.MAX_OCCUPANCY,
          FEATURES,
          ROOM.AVAILABLE,
          ROOM.CREATED_AT);

  private RoomColumns() {}

  public static Room toRoom(Record row) {
    return new Room(
        row.get(ROOM.ROOM_ID),
        row.get(ROOM.HOTEL_ID),
        row.get(ROOM.ROOM_TYPE_ID),
        row.get(ROOM.ROOM_NUMBER),
        row.get(ROOM.MAX_OCCUPANCY),
        row.get(FEATURES),
        row.get(ROOM.AVAILABLE),
        row.get(ROOM.CREATED_AT));
  }
}
