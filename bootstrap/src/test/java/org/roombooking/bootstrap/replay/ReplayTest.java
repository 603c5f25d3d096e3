package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.bootstrap.cli.ReplayJob;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.wiring.PortsInMemory;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTest {

  private static final HotelRoomType CITY_A = new HotelRoomType("City Hotel", "A");
  private static final HotelRoomType RESORT_B = new HotelRoomType("Resort Hotel", "B");

  private static final String DEMAND =
      """
      hotel,lead_time,arrival_date_year,arrival_date_month,arrival_date_day_of_month,\
      stays_in_weekend_nights,stays_in_week_nights,adults,reserved_room_type,adr,\
      reservation_status,reservation_status_date
      City Hotel,5,2016,March,10,0,2,2,A,75.50,Check-Out,2016-03-12
      City Hotel,4,2016,March,11,0,2,0,A,80,No-Show,2016-03-11
      City Hotel,3,2016,March,11,0,1,1,A,70,Check-Out,2016-03-12
      City Hotel,3,2016,March,12,1,0,1,A,60,Canceled,2016-03-09
      City Hotel,1,2016,March,12,0,1,1,A,20.25,Check-Out,2016-03-13
      City Hotel,1,2016,March,12,0,1,1,A,33,Check-Out,2016-03-13
      City Hotel,0,2016,March,12,0,1,3,A,99,Check-Out,2016-03-13
      City Hotel,9,2016,March,20,0,3,1,A,40,Canceled,2016-03-14
      Resort Hotel,1,2016,March,12,0,1,1,B,50,Check-Out,2016-03-13
      Resort Hotel,1,2016,March,12,0,0,1,B,50,Check-Out,2016-03-12
      Resort Hotel,1,2016,March,12,0,1,1,B,-1,Check-Out,2016-03-13
      """;

  private static final String WEEK =
      DEMAND.lines().findFirst().orElseThrow()
          + """

          City Hotel,5,2016,March,1,0,3,2,A,10,Check-Out,2016-03-04
          City Hotel,5,2016,March,1,0,2,2,A,10,Check-Out,2016-03-03
          City Hotel,9,2016,March,5,0,2,2,A,10,Check-Out,2016-03-07
          Resort Hotel,5,2016,March,10,0,1,2,B,10,Check-Out,2016-03-11
          Resort Hotel,5,2016,March,10,0,2,2,B,10,Canceled,2016-03-09
          Resort Hotel,7,2016,March,12,0,2,2,B,10,Check-Out,2016-03-14
          Resort Hotel,1,2016,March,10,0,3,2,B,10,Check-Out,2016-03-13
          Resort Hotel,5,2016,March,10,0,1,2,C,10,Check-Out,2016-03-11
          Resort Hotel,5,2016,March,10,0,2,2,C,10,Canceled,2016-03-09
          Resort Hotel,7,2016,March,12,0,2,2,C,10,Check-Out,2016-03-14
          Resort Hotel,0,2016,March,10,0,3,2,C,10,Check-Out,2016-03-13
          """;

  private static final String ROOMS_OF_WEEK =
      "City Hotel,A,2\nResort Hotel,B,2\nResort Hotel,C,2\n";

  private static final Caller CALLER =
      new Caller(new UserId(new UUID(0, 1)), new SessionId(new UUID(0, 2)));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void who_comes_first_gets_the_room_however_many_commands_run_at_once(int atOnce)
      throws IOException {
    var result = replay(DEMAND, "City Hotel,A,2\nResort Hotel,B,0\n", atOnce);

    // The third finds the 11th taken and the sixth the 12th, which the fourth had given back at
    // once. The seventh gets the night that the guest who did not appear gives back that day.
    assertThat(result.figures())
        .isEqualTo(
            new ReplayFigures.Snapshot(
                6,
                3,
                2,
                1,
                3,
                4,
                new TreeMap<>(Map.of("City Hotel", euro("270.25"))),
                new TreeMap<>(Map.of(CITY_A, 2, RESORT_B, 1))));
    assertThat(result.peak()).isEqualTo(Map.of(CITY_A, 2));
    assertThat(result.zeroNights()).isEqualTo(1);
    assertThat(result.negativeRate()).isEqualTo(1);
  }

  @Test
  void without_a_file_of_rooms_nobody_is_refused() throws IOException {
    var result = replay(DEMAND, Optional.empty(), 4);

    assertThat(result.figures().refused()).isZero();
    assertThat(result.figures().admitted()).isEqualTo(9);
  }

  @Test
  void every_command_is_counted() throws IOException {
    var result = replay(DEMAND, "City Hotel,A,9\nResort Hotel,B,1\n", 4);

    assertThat(result.times())
        .hasEntrySatisfying(
            CommandTimes.Command.CREATE, total -> assertThat(total.count()).isEqualTo(9))
        .hasEntrySatisfying(
            CommandTimes.Command.CHECK_OUT, total -> assertThat(total.count()).isEqualTo(6));
    assertThat(result.commands()).isEqualTo(9 + 9 + 2 + 1 + 3 * 6);
  }

  @Test
  void a_file_without_a_booking_is_not_replayed() throws IOException {
    var heading = DEMAND.lines().findFirst().orElseThrow() + "\n";

    assertThatThrownBy(() -> replay(heading, Optional.empty(), 1))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("no booking");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void with_plans_guests_find_their_doors_and_nobody_in_the_house_moves(int atOnce)
      throws IOException {
    var result = replay(WEEK, ROOMS_OF_WEEK, atOnce, ReplayJob.Plan.NIGHTLY);

    // A plan has a room for the late booking of B once one of the two others has moved. That of C
    // is made on the day of arrival, and the front desk does the same.
    assertThat(result.doors())
        .isEqualTo(
            new DoorFigures(
                9,
                8,
                1,
                0,
                new Moves(2, 0),
                new TreeMap<>(
                    Map.of("City Hotel", new Gaps(0, 1, 0), "Resort Hotel", new Gaps(2, 2, 2)))));
    assertThat(result.times().get(CommandTimes.Command.ASSIGN))
        .hasFieldOrPropertyWithValue("count", 1L);
  }

  @Test
  void without_plans_the_first_room_left_is_taken_and_a_night_nobody_buys_is_left_beside_it()
      throws IOException {
    var result = replay(WEEK, ROOMS_OF_WEEK, 4, ReplayJob.Plan.AT_CHECK_IN);

    assertThat(result.doors())
        .isEqualTo(
            new DoorFigures(
                9,
                0,
                9,
                0,
                Moves.NONE,
                new TreeMap<>(
                    Map.of("City Hotel", new Gaps(1, 1, 0), "Resort Hotel", new Gaps(2, 2, 2)))));
  }

  @Test
  void plans_sell_neither_more_nor_less() throws IOException {
    assertThat(replay(DEMAND, "City Hotel,A,2\n", 4, ReplayJob.Plan.NIGHTLY).figures())
        .isEqualTo(replay(DEMAND, "City Hotel,A,2\n", 4).figures());
  }

  private ReplayResult replay(String demand, String rooms, int atOnce) throws IOException {
    return replay(demand, rooms, atOnce, ReplayJob.Plan.AT_CHECK_IN);
  }

  private ReplayResult replay(String demand, String rooms, int atOnce, ReplayJob.Plan plan)
      throws IOException {
    var file = Files.writeString(folder.resolve("rooms.csv"), "hotel,room_type,rooms\n" + rooms);
    return replay(demand, Optional.of(file), atOnce, plan);
  }

  private ReplayResult replay(String demand, Optional<Path> rooms, int atOnce) throws IOException {
    return replay(demand, rooms, atOnce, ReplayJob.Plan.AT_CHECK_IN);
  }

  private ReplayResult replay(String demand, Optional<Path> rooms, int atOnce, ReplayJob.Plan plan)
      throws IOException {
    var file = Files.writeString(folder.resolve("demand.csv"), demand);
    return Replay.of(file, rooms, plan, line -> {})
        .run(PortsInMemory.create(), new SequentialIdentifiers(), CALLER, atOnce, line -> {});
  }

  private static Money euro(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
