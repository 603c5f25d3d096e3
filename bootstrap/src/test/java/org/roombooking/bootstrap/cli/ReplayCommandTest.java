package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayCommandTest {

  @TempDir Path directory;

  private final Screen screen = new Screen();
  private final List<String> ran = new ArrayList<>();

  @Test
  void takes_all_its_options() throws Exception {
    var demand = Files.writeString(directory.resolve("demand.csv"), "");
    var rooms = Files.writeString(directory.resolve("rooms.csv"), "");

    assertThat(
            execute(
                "replay",
                "" + demand,
                "--rooms",
                "" + rooms,
                "--plan",
                "nightly",
                "--json",
                "--workers",
                "3"))
        .isEqualTo(0);

    assertThat(ran)
        .containsExactly(
            new ReplayJob.Request(demand, Optional.of(rooms), ReplayJob.Plan.NIGHTLY, true, 3)
                .toString());
  }

  @Test
  void needs_only_the_demand() throws Exception {
    var demand = Files.writeString(directory.resolve("demand.csv"), "");

    assertThat(execute("replay", "" + demand)).isEqualTo(0);

    assertThat(ran)
        .containsExactly(
            new ReplayJob.Request(demand, Optional.empty(), ReplayJob.Plan.AT_CHECK_IN, false, 8)
                .toString());
  }

  @Test
  void refuses_a_file_that_is_not_there_before_anything_else() {
    var missing = directory.resolve("missing.csv");

    assertThat(execute("replay", "" + missing)).isEqualTo(2);

    assertThat(screen.err())
        .isEqualTo(
            "room-booking: no file to read at " + missing + "\nTry: room-booking replay --help\n");
    assertThat(ran).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 0", "64, 0", "65, 2"})
  void runs_one_to_sixty_four_commands_at_a_time(int workers, int status) throws Exception {
    var demand = Files.writeString(directory.resolve("demand.csv"), "");

    assertThat(execute("replay", "" + demand, "--workers", "" + workers)).isEqualTo(status);
  }

  private int execute(String... arguments) {
    return new CommandFrame(Map.of(), screen.console())
        .replay((run, request) -> {
          ran.add(request.toString());
          return ExitCode.OK;
        })
        .execute(arguments);
  }
}
