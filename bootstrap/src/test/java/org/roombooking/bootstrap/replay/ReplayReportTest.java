package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayReportTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HotelRoomType CITY_A = new HotelRoomType("City Hotel", "A");
  private static final HotelRoomType RESORT_L = new HotelRoomType("Resort Hotel", "L");

  @Test
  void is_one_object_for_machines() {
    assertThat(JSON.readTree(aReport().asJson()))
        .isEqualTo(
            JSON.readTree(
                """
                {"skipped": {"zero_nights": 7, "negative_rate": 1},
                 "admitted": 10, "refused": 4, "cancelled": 3, "no_show": 1, "checked_out": 6,
                 "room_nights": 21,
                 "revenue": {"City Hotel": "1234.50"},
                 "refused_by": {"City Hotel/A": 1, "Resort Hotel/L": 3},
                 "peak": {"City Hotel/A": 5},
                 "doors": {"checked_in": 6, "ahead": 4, "at_desk": 2, "left_out": 1,
                           "moved_before_check_in": 3, "moved_in_house": 0,
                           "one_night_gaps":
                             {"City Hotel": {"left": 8, "first_fit": 9, "fewest": 7}}},
                 "seconds": 2.5, "commands": 50, "commands_per_second": 20,
                 "verify": {"checked": 99, "violations": 0}}
                """));
  }

  @Test
  void says_to_people_what_was_refused_and_where_the_time_went() {
    assertThat(aReport().asText())
        .containsPattern("Revenue City Hotel +1234\\.50 EUR")
        .containsPattern("City Hotel/A +1 +5")
        .containsPattern("Resort Hotel/L +3 +0")
        .containsPattern("Doors given ahead +4")
        .containsPattern("Moved in the house +0")
        .containsPattern("City Hotel +8 +9 +7")
        .containsPattern("CREATE +40 +2\\.000 +80\\.0%")
        .containsPattern("CONFIRM +10 +2\\.000 +20\\.0%")
        .containsPattern("CHECK_OUT +0 +0 +0\\.0%")
        .contains("50 commands in 2.5 s, 20 a second");
  }

  @Test
  void of_nothing_at_all_has_no_rate() {
    var nothing =
        new ReplayResult(
            0,
            0,
            new ReplayFigures().snapshot(),
            new TreeMap<>(),
            DoorFigures.NONE,
            new CommandTimes().totals(),
            Duration.ZERO);

    assertThat(nothing.commandsPerSecond()).isZero();
    assertThat(new ReplayReport(nothing, 0, 0).asText()).contains("0 commands in 0.0 s");
  }

  private static ReplayReport aReport() {
    var figures =
        new ReplayFigures.Snapshot(
            10,
            4,
            3,
            1,
            6,
            21,
            new TreeMap<>(
                Map.of(
                    "City Hotel",
                    Money.of(new BigDecimal("1234.50"), Currency.getInstance("EUR")))),
            new TreeMap<>(Map.of(CITY_A, 1, RESORT_L, 3)));
    var times = new EnumMap<>(new CommandTimes().totals());
    times.put(CommandTimes.Command.CREATE, new CommandTimes.Total(40, 80_000_000));
    times.put(CommandTimes.Command.CONFIRM, new CommandTimes.Total(10, 20_000_000));
    var gaps = new TreeMap<>(Map.of("City Hotel", new Gaps(8, 9, 7)));
    var doors = new DoorFigures(6, 4, 2, 1, new Moves(3, 0), gaps);
    var result =
        new ReplayResult(
            7,
            1,
            figures,
            new TreeMap<>(Map.of(CITY_A, 5)),
            doors,
            times,
            Duration.ofMillis(2_500));
    return new ReplayReport(result, 99, 0);
  }
}
