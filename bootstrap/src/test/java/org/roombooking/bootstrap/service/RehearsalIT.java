package org.roombooking.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.bootstrap.cli.Closing;
import org.roombooking.bootstrap.cli.Console;
import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.settings.Settings.Reading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RehearsalIT {

  @TempDir Path data;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void guests_come_and_go_and_nothing_is_left_of_them() throws Exception {
    var before = scratchDirectories();

    try (var closing = new Closing()) {
      assertThat(new RehearsalJob(2).run(run(closing))).isEqualTo(ExitCode.OK);
      assertThat(scratchDirectories()).hasSize(before.size() + 1);
    }

    assertThat(out.toString()).contains("Done.");
    assertThat(err.toString()).contains("8 visits of guests");
    assertThat(scratchDirectories()).isEqualTo(before);
    assertThat(data).isEmptyDirectory();
  }

  private Run run(Closing closing) {
    var environment = Map.of("DATA_DIR", data.toString(), "HTTP_PORT", "1");
    return switch (Settings.read(environment)) {
      case Reading.Complete(Settings settings) ->
          new Run(settings, new Console(new PrintWriter(out), new PrintWriter(err)), closing);
      case Reading.Broken(List<String> problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Path> scratchDirectories() throws IOException {
    try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(one -> one.getFileName().toString().startsWith(ScratchDirectory.PREFIX))
          .sorted()
          .toList();
    }
  }
}
