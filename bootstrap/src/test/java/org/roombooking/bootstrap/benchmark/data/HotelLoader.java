package org.roombooking.bootstrap.benchmark.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts {@link Hotels} into a database that the service has migrated, as if their owner had opened
 * them long ago: every room type has rooms, and every night a price and is open for sale. Nobody
 * has booked.
 */
public final class HotelLoader {

  private static final String HOTEL = Ids.HOTEL.sql("h");

  /** Types are numbered as {@link Hotels#type} does it. */
  private static final String TYPE = Ids.ROOM_TYPE.sql("h * " + Hotels.LARGE_TYPES + " + t");

  private final Connection database;
  private final String owner;
  private final LocalDate today;

  /**
   * Loads for one owner.
   *
   * @param owner the id of a user
   */
  public HotelLoader(Connection database, String owner, LocalDate today) {
    this.database = database;
    this.owner = owner;
    this.today = today;
  }

  /** Hotels that are alike, from one number to another, both included. */
  private record Group(int first, int last, String city, int types, int roomsOfType) {

    /** The hotels {@code h} as a table within a statement. */
    String hotels() {
      return "generate_series(%d, %d) h".formatted(first, last);
    }

    /** The same with the room types {@code t} of each. */
    String hotelsAndTypes() {
      return "%s, generate_series(0, %d) t".formatted(hotels(), types - 1);
    }

    /** The same with the nights {@code n} that are open for sale. */
    String hotelsTypesAndNights() {
      return "%s, generate_series(0, %d) n".formatted(hotelsAndTypes(), Hotels.NIGHTS - 1);
    }
  }

  /** The large hotel, which nobody finds in the city. */
  public void loadLargeHotel() throws SQLException {
    load(
        new Group(
            Hotels.LARGE_HOTEL,
            Hotels.LARGE_HOTEL,
            "Hua Hin",
            Hotels.LARGE_TYPES,
            Hotels.ROOMS_OF_LARGE_TYPE));
  }

  /** The hotels of the city from one number to another, both included. */
  public void load(int first, int last) throws SQLException {
    load(new Group(first, last, Hotels.CITY, Hotels.TYPES, Hotels.ROOMS_OF_TYPE));
  }

  private void load(Group group) throws SQLException {
    execute(hotels(group));
    execute(facts(group));
    execute(types(group));
    execute(rooms(group));
    Rebuilt.fill(database, "room_price", prices(group));
    Rebuilt.fill(database, "room_type_night", nights(group));
    for (var table :
        List.of("hotel", "hotel_facts", "room_type", "room", "room_price", "room_type_night")) {
      execute("vacuum (analyze) " + table);
    }
  }

  private String hotels(Group group) {
    return """
    insert into hotel (
      hotel_id, version, owner_id, name, address, city, country, time_zone, currency,
      booking_policy, hold_seconds, undo_seconds, active, rating, created_at
    )
    select
      %s, 1, '%s', 'Hotel ' || h, h || ' Suriwong', '%s', 'TH', 'Asia/Bangkok', 'THB',
      'any_user', 86400, 86400, true, h %% 6, now()
    from %s
    """
        .formatted(HOTEL, owner, group.city(), group.hotels());
  }

  private static String facts(Group group) {
    return """
    insert into hotel_facts (hotel_id, version, changed_by)
    select %s, 1, pg_current_xact_id()::text::bigint
    from %s
    """
        .formatted(HOTEL, group.hotels());
  }

  private static String types(Group group) {
    return """
    insert into room_type (hotel_id, room_type_id, name, description, active, created_at)
    select %s, %s, 'Type ' || t, '', true, now()
    from %s
    """
        .formatted(HOTEL, TYPE, group.hotelsAndTypes());
  }

  private static String rooms(Group group) {
    return """
    insert into room (
      hotel_id, room_id, room_type_id, room_number, max_occupancy, available, created_at
    )
    select %s, %s, %s, 10000 * (t + 1) + r, 2, true, now()
    from %s, generate_series(1, %d) r
    """
        .formatted(
            HOTEL,
            Ids.ROOM.sql("(h::bigint * 32 + t) * 65536 + r"),
            TYPE,
            group.hotelsAndTypes(),
            group.roomsOfType());
  }

  private String prices(Group group) {
    return """
    insert into room_price (
      hotel_id, room_price_id, room_type_id, standard, night, amount, currency, available,
      created_at
    )
    select
      %s, %s, %s, 'Base Price', date '%s' + n,
      100 * (1500 + (h * 37 + t * 911 + n * 13) %% 9000), 'THB', true, now()
    from %s
    """
        .formatted(
            HOTEL,
            Ids.PRICE.sql("(h::bigint * 32 + t) * 65536 + n"),
            TYPE,
            today,
            group.hotelsTypesAndNights());
  }

  private String nights(Group group) {
    return """
    insert into room_type_night (
      hotel_id, room_type_id, night, sell_limit, sold, held, locked, out_of_service
    )
    select %s, %s, date '%s' + n, %d, 0, 0, 0, 0
    from %s
    """
        .formatted(HOTEL, TYPE, today, group.roomsOfType(), group.hotelsTypesAndNights());
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      var unused = statement.execute(sql);
    }
  }
}
