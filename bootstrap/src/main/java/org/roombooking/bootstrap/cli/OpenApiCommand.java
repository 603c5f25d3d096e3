package org.roombooking.bootstrap.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.roombooking.bootstrap.operator.CannotStart;
import picocli.CommandLine.Command;

@Command(
    name = "openapi",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints the description of the API (OpenAPI 3.1, JSON).",
    footer = {"", "Examples:", "  java -jar room-booking.jar openapi > openapi.json"})
final class OpenApiCommand implements Callable<Integer> {

  static final String DOCUMENT = "openapi/openapi.json";

  private final Console console;
  private final String document;

  OpenApiCommand(Console console, String document) {
    this.console = console;
    this.document = document;
  }

  @Override
  public Integer call() throws IOException {
    try (var content = OpenApiCommand.class.getClassLoader().getResourceAsStream(document)) {
      if (content == null) {
        throw new CannotStart("This build lacks " + document + ".");
      }
      console.out().print(new String(content.readAllBytes(), StandardCharsets.UTF_8));
      console.out().flush();
      return ExitCode.OK.number();
    }
  }
}
