package org.roombooking.bootstrap.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the floors in SQL read and write, in a schema of its own beside the service's tables: as
 * many hotels and nights, and no more columns than it takes to sell a night once.
 */
public final class FloorTables {

  static final int BOOKINGS = 100_000;

  /** Days from {@link #FIRST_NIGHT} on which a stay can begin that ends within the year. */
  static final int ARRIVALS = 360;

  static final String FIRST_NIGHT = "date '2030-01-01'";

  private static final int TYPES = 3;

  private static final String SCHEMA =
      """
      drop schema if exists floor cascade;
      create schema floor;
      create table floor.night (
        hotel integer not null,
        type integer not null,
        night date not null,
        capacity integer not null,
        sold integer not null,
        price integer not null,
        check (sold between 0 and capacity)
      ) with (fillfactor = 80);
      create table floor.booking (
        booking bigint generated always as identity primary key,
        key uuid not null unique,
        hotel integer not null,
        type integer not null,
        arrival date not null,
        departure date not null,
        rooms integer not null,
        state text not null,
        total bigint not null,
        version integer not null default 1,
        created_at timestamptz not null default now()
      ) with (fillfactor = 80);
      create index on floor.booking (hotel, arrival);
      create table floor.outbox (
        position bigint generated always as identity primary key,
        booking bigint not null,
        kind text not null,
        payload jsonb not null,
        created_at timestamptz not null default now()
      );
      create table floor.night_column (
        night date primary key,
        free smallint[] not null,
        price integer[] not null
      );
      create function floor.book(
        of_hotel integer, of_type integer, first_night date, nights integer, wanted integer, by_key uuid
      ) returns bigint language plpgsql as $$
      declare
        claimed integer;
        asked bigint;
        made bigint;
      begin
        with claim as (
          update floor.night
          set sold = sold + wanted
          where hotel = of_hotel and type = of_type
            and night >= first_night and night < first_night + nights
            and sold + wanted <= capacity
          returning price
        )
        select count(*), wanted * sum(price) into claimed, asked from claim;
        if claimed <> nights then
          raise exception 'sold out';
        end if;
        insert into floor.booking (key, hotel, type, arrival, departure, rooms, state, total)
        values (by_key, of_hotel, of_type, first_night, first_night + nights, wanted, 'held', asked)
        returning booking into made;
        insert into floor.outbox (booking, kind, payload)
        values (made, 'held', jsonb_build_object('booking', made, 'hotel', of_hotel, 'total', asked));
        return made;
      end
      $$;
      """;

  private FloorTables() {}

  /** Makes them anew. */
  public static void fill(Connection database, int hotels) throws SQLException {
    execute(database, SCHEMA);
    execute(database, rows(hotels));
    for (var table : new String[] {"night", "booking", "night_column"}) {
      execute(database, "vacuum (analyze) floor." + table);
    }
  }

  private static String rows(int hotels) {
    return """
    insert into floor.night
    select h, t, %2$s + n, 1000000, 0, 8000 + (h * 37 + t * 911 + n * 13) %% 9000
    from generate_series(1, %1$d) h, generate_series(1, %3$d) t, generate_series(0, 364) n;
    alter table floor.night add primary key (hotel, type, night);
    insert into floor.booking (key, hotel, type, arrival, departure, rooms, state, total)
    select
      gen_random_uuid(), 1 + b %% %1$d, 1 + b %% %3$d, %2$s + b %% %4$d, %2$s + b %% %4$d + 3, 1,
      'held', 24000
    from generate_series(1, %5$d) b;
    insert into floor.night_column
    select
      night,
      array_agg((hotel * 7 + type * 3 + night - %2$s) %% 20 - 1 order by hotel, type),
      array_agg(price order by hotel, type)
    from floor.night
    group by night;
    """
        .formatted(hotels, FIRST_NIGHT, TYPES, ARRIVALS, BOOKINGS);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      var unused = statement.execute(sql);
    }
  }
}
