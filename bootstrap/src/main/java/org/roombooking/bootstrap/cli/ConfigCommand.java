package org.roombooking.bootstrap.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.roombooking.bootstrap.settings.SettingRow;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.settings.Settings.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Lists every setting, its value and where it came from; secrets are masked.",
    description = {"", "Exit code 2 if the service would not start with them."},
    footer = {
      "",
      "Examples:",
      "  java -jar room-booking.jar config",
      "  java -jar room-booking.jar config --explain",
      "  HTTP_PORT=80 java -jar room-booking.jar config --json"
    })
final class ConfigCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Runner runner;

  @Option(names = "--json", description = "As a JSON array, with what each setting is for.")
  private boolean json;

  @Option(names = "--explain", description = "Say what each setting is for and what it takes.")
  private boolean explain;

  ConfigCommand(Runner runner) {
    this.runner = runner;
  }

  @Override
  public Integer call() {
    var rows = Settings.list(runner.environment());
    var out = runner.console().out();
    if (json) {
      out.println(JSON.writeValueAsString(rows.stream().map(ConfigCommand::described).toList()));
    } else {
      new SettingTable(rows).lines(explain).forEach(out::println);
    }
    return soundness().number();
  }

  private ExitCode soundness() {
    return switch (Settings.read(runner.environment())) {
      case Reading.Complete(Settings settings) -> ExitCode.OK;
      case Reading.Broken(List<String> problems) -> {
        runner.report(problems);
        yield ExitCode.USAGE;
      }
    };
  }

  private static ObjectNode described(SettingRow row) {
    return JSON.createObjectNode()
        .put("name", row.name())
        .put("value", row.value())
        .put("default", row.standard())
        .put("source", row.source())
        .put("secret", row.secret())
        .put("purpose", row.purpose())
        .put("values", row.values());
  }
}
