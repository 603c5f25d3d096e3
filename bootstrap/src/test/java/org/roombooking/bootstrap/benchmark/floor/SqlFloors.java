package org.roombooking.bootstrap.benchmark.floor;

import static org.roombooking.bootstrap.benchmark.floor.FloorTables.ARRIVALS;
import static org.roombooking.bootstrap.benchmark.floor.FloorTables.BOOKINGS;
import static org.roombooking.bootstrap.benchmark.floor.FloorTables.FIRST_NIGHT;

import org.roombooking.bootstrap.benchmark.load.Work;
import org.roombooking.bootstrap.settings.DatabaseLogin;

/** The least that the database of the service can do for each path, on {@link FloorTables}. */
public final class SqlFloors {

  private static final int TYPES = 3;

  private static final String BOOK =
      "select floor.book(?, ?, %s + ?, 3, 1, gen_random_uuid())".formatted(FIRST_NIGHT);

  private static final String STEP =
      """
      with stepped as (
        update floor.booking set state = 'confirmed', version = version + 1 where booking = ?
        returning booking
      )
      insert into floor.outbox (booking, kind, payload)
      select booking, 'confirmed', jsonb_build_object('booking', booking) from stepped
      returning position
      """;

  private static final String ROW = "select * from floor.booking where booking = ?";

  private static final String HOTEL =
      """
      select type, min(capacity - sold), sum(price)
      from floor.night
      where hotel = ? and type in (1, 2, 3) and night >= %1$s + ? and night < %1$s + ? + 3
      group by type
      having count(*) = 3 and min(capacity - sold) >= 1
      """
          .formatted(FIRST_NIGHT);

  private static final String CITY =
      """
      select (place - 1) / 3 as hotel, min(price1 + price2 + price3) as total
      from floor.night_column first
      join floor.night_column second on second.night = first.night + 1
      join floor.night_column third on third.night = first.night + 2
      cross join lateral unnest(
        first.free, second.free, third.free, first.price, second.price, third.price
      ) with ordinality as cell (free1, free2, free3, price1, price2, price3, place)
      where first.night = %s + ? and free1 >= 1 and free2 >= 1 and free3 >= 1
      group by 1
      order by 2
      limit 20
      """
          .formatted(FIRST_NIGHT);

  private final DatabaseLogin login;
  private final int hotels;

  public SqlFloors(DatabaseLogin login, int hotels) {
    this.login = login;
    this.hotels = hotels;
  }

  /** Three nights of any type of any hotel are sold: claim, booking and event in one call. */
  public Work book() {
    return new SqlWork(
        login,
        BOOK,
        (statement, chance) -> {
          statement.setInt(1, 1 + chance.nextInt(hotels));
          statement.setInt(2, 1 + chance.nextInt(TYPES));
          statement.setInt(3, chance.nextInt(ARRIVALS));
        });
  }

  /** The same three nights, every time. */
  public Work bookHot() {
    return new SqlWork(
        login,
        BOOK,
        (statement, chance) -> {
          statement.setInt(1, 1);
          statement.setInt(2, 1);
          statement.setInt(3, 100);
        });
  }

  /** One row is changed and another is added. */
  public Work step() {
    return new SqlWork(
        login, STEP, (statement, chance) -> statement.setLong(1, 1 + chance.nextInt(BOOKINGS)));
  }

  /** One row is read by its key. */
  public Work row() {
    return new SqlWork(
        login, ROW, (statement, chance) -> statement.setLong(1, 1 + chance.nextInt(BOOKINGS)));
  }

  /** What one hotel has for three nights, and at what price. */
  public Work hotel() {
    return new SqlWork(
        login,
        HOTEL,
        (statement, chance) -> {
          int arrival = chance.nextInt(ARRIVALS);
          statement.setInt(1, 1 + chance.nextInt(hotels));
          statement.setInt(2, arrival);
          statement.setInt(3, arrival);
        });
  }

  /** The 20 cheapest hotels of all for three nights. */
  public Work city() {
    return new SqlWork(
        login, CITY, (statement, chance) -> statement.setInt(1, chance.nextInt(ARRIVALS)));
  }
}
