package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients made from the OpenAPI document by the usual generator, from signing up to checking out.
 * Runs by {@code ./mvnw -Pclients}, which makes them; the one in TypeScript needs Node.js.
 */
@Tag("clients")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedClientsIT {

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private static final Path MADE = Path.of("target", "generated-clients");
  private static final Path FLOWS = Path.of("src", "test", "clients");

  @TempDir private Path folder;

  @Test
  void a_client_in_java_books_and_checks_out() throws Exception {
    var flow = FLOWS.resolve("java").resolve("BookingFlow.java");
    var sources = Stream.concat(filesUnder(MADE.resolve("java/src/main/java")), Stream.of(flow));
    var classPath = System.getProperty("java.class.path");

    assertThat(compile(classPath, sources.map(Path::toString).toList())).isZero();

    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(
            output(
                java,
                "-cp",
                folder + File.pathSeparator + classPath,
                "BookingFlow",
                SERVICE.uri().toString()))
        .endsWith("checked_out");
  }

  private int compile(String classPath, List<String> sources) {
    var arguments =
        Stream.concat(
            Stream.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", classPath),
            sources.stream());
    return ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new));
  }

  @Test
  void a_client_in_typescript_books_and_checks_out() throws Exception {
    copy(FLOWS.resolve("typescript"), folder);
    copy(MADE.resolve("typescript"), folder.resolve("client"));

    output("npm", "install", "--no-audit", "--no-fund", "--silent");
    output("npx", "tsc", "-p", ".");

    assertThat(output("node", "built/flow.js", SERVICE.uri().toString())).endsWith("checked_out");
  }

  /** What a command prints, in the folder of the test; it must succeed. */
  private String output(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (var file : filesUnder(from).toList()) {
      var target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Stream<Path> filesUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }
}
